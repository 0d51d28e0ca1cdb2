const anna = 'withings:person:home:anna';

rules.when().channel(`${anna}:status#night-finished`).triggered().then(() => {
  const night = actions.thingActions('withings', anna).nights(1).get('nights')[0];
  const parts = [`Night of ${night.get('date')}`];
  // What was not measured is missing.
  if (night.containsKey('sleep-duration')) {
    parts.push(night.get('sleep-duration').format('asleep %1$tH:%1$tM h'));
  }
  for (const channel of ['score', 'heart-rate-average']) {
    if (night.containsKey(channel)) {
      parts.push(`${channel} ${night.get(channel)}`);
    }
  }
  items.Message.postUpdate(parts.join(', '));
}).build('Tell how Anna slept');

rules.when().channel(`${anna}:status#workout-finished`).triggered().then(() => {
  const workout = actions.thingActions('withings', anna).workouts(1).get('workouts')[0];
  items.Message.postUpdate(`Anna: ${workout.get('category')}, ${workout.get('duration').toUnit('min').format('%.0f min')}`);
}).build('Tell of a workout');

rules.when().channel(`${anna}:status#new-measurement`).triggered('UNCONFIRMED').then(() => {
  const found = actions.thingActions('withings', anna).unconfirmedMeasurements();
  items.Message.postUpdate(`Is this Anna? ${found.get('text')}`);
}).build('Ask whose weight it is');

rules.when().item('Anna_Was_It_Me').receivedCommand().then((event) => {
  const withings = actions.thingActions('withings', anna);
  for (const group of withings.unconfirmedMeasurements().get('measurements')) {
    const reply = withings.confirmMeasurement(group.get('groupId'), String(event.receivedCommand) === 'ON');
    items.Message.postUpdate(reply.get('message'));
  }
}).build('Confirm whose weight it is');
