import './begin.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { App } from './App.tsx'
import { startRouting } from './route.ts'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no element with id "app" to draw in.')
startRouting()
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
