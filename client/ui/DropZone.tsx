import { type ReactNode, useState } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface DropZoneProps {
  /** Which files the browser offers, as an input of HTML takes it. */
  readonly accept: string
  /** Which files there may be, in words. */
  readonly hint: string
  readonly icon?: IconName
  /** A file is being read: no other can be chosen; one that is dropped is taken all the same. */
  readonly busy?: boolean
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** Where a file is chosen or dropped. The same file may be chosen again. */
export function DropZone({ accept, hint, icon = 'upload', busy = false, onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => file && onFile(file)
  return (
    <label
      className={over ? 'drop-zone drop-zone--over' : 'drop-zone'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <Icon name={icon} size={24} />
      <span role="status">{children}</span>
      <span className="form__hint">{hint}</span>
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        disabled={busy}
        onChange={event => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </label>
  )
}
