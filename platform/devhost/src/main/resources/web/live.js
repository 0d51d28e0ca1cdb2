// The event stream of the host, which is tried again for as long as it takes.
const TOPICS = 'openhab/items/*,openhab/things/*,openhab/channels/*,openhab/links/*,openhab/inbox/*';
const AGAIN = 3000;

/**
 * @param receive gets each event
 * @param tell gets whether events come
 */
export function listen(receive, tell) {
  const stream = new EventSource(`/rest/events?topics=${encodeURIComponent(TOPICS)}`);
  stream.addEventListener('message', message => receive(JSON.parse(message.data)));
  stream.addEventListener('open', () => tell(true));
  stream.addEventListener('error', () => {
    tell(false);
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(receive, tell), AGAIN);
    }
  });
}
