import { setTimeout as pause } from 'node:timers/promises'
import { Crowd, faultsOf, Seen } from '../crowd.ts'
import { measured } from '../measured.ts'
import { atLeastTimes, atMost, type Row } from '../row.ts'
import { names } from '../server/contenders.ts'
import { typingIn } from '../typingIn.ts'

const people = 30
/** Letters of one that may be under way. */
const inFlight = 24
const keys = 4000
const warmMs = 1000
const ms = 3000

export const flood: Row = {
  name: 'flood',
  title: `Flood: ${people} people in one plan, each with ${inFlight} letters under way`,
  by: names,
  works: ['small'],
  figures: {
    rate: ['deliveries/s', 0],
    cpu: ['CPU µs/delivery', 2],
    core: ['server core %', 0],
    loop: ['loop p99 ms', 1],
    load: ['load core %', 0],
  },
  goals: [atLeastTimes('rate', 1.5, 'hocuspocus'), atMost('loop', 50, 'ms')],
  async run({ server, door, plans }) {
    const [plan] = plans.small
    if (!plan) throw new Error('There is no plan to flood.')
    const seen = new Seen()
    const typing = typingIn(plan.state, people, keys)
    const crowd = await Crowd.open({ door, planId: plan.id, typing, seen })
    await server.idle()
    crowd.begin()
    let isOn = true
    let isDry = false
    const fill = (author: number) => {
      if (isOn && !crowd.fill(author, inFlight)) isDry = true
    }
    crowd.onProgress = fill
    for (let author = 0; author < people; author += 1) fill(author)
    const measure = measured(server, seen)
    await pause(warmMs)
    measure.begin()
    for (const until = performance.now() + ms; performance.now() < until && !isDry; ) await pause(20)
    const figures = await measure.end()
    isOn = false
    const faults = await crowd.settle()
    crowd.end()
    return { figures, faults: [...faults, ...faultsOf(seen)] }
  },
}
