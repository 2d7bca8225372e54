const SHAPE = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/;

/** A moment as PDF writes it (ISO 32000-1, 7.9.4); without a zone it is read as UTC. Undefined when it is none. */
export function pdfDate(text: string): Date | undefined {
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    ,
    sign,
    zoneHour,
    zoneMinute,
  ] = SHAPE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const zone = sign ? `${sign}${zoneHour}:${zoneMinute ?? '00'}` : 'Z';
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
