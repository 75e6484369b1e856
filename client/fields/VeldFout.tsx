/** What is expected, under a control whose text cannot be read. */
export function VeldFout({ id, zin }: { id: string; zin: string }) {
  return (
    <span className="veld-fout" id={id} role="alert">
      <span className="veld-fout__teken" aria-hidden="true">
        !
      </span>
      {zin}
    </span>
  )
}
