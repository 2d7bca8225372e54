/** Codes of files: what they are, and how they come in. */
export const FILE_PROBLEMS = [
  'file_required',
  'file_too_large',
  'file_kind_unknown',
  'file_extension_disagrees',
  'file_encrypted',
  'file_archive_damaged',
  'file_archive_unsafe',
  'file_in_quarantine',
  'file_infected',
  'files_too_many',
  'files_too_large_together',
  'upload_offset_differs',
  'upload_piece_short',
  'upload_beyond_size',
  'upload_continued_elsewhere',
  'upload_of_another_file',
] as const;
