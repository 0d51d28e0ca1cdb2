const i4 = 'connecteddrive:vehicle:home:i4';
const mini = 'connecteddrive:vehicle:app:mini';

rules.when().channel(`${i4}:security#alarm-event`).triggered('TRIGGERED').then(() => {
  items.Alarm_Siren.sendCommand('ON');
  items.Message.postUpdate('The alarm of the i4 sounds.');
}).build('The alarm of the i4 sounds');

rules.when().channel(`${i4}:status#new-message`).triggered().then((event) => {
  items.Message.postUpdate(`The i4 says: ${event.receivedEvent}`);
}).build('The i4 has a message');

rules.when().item('I4_Charge_Predicted').receivedUpdate().then(() => {
  // The prediction grows every minute; what the car itself says may come hours later.
  if (items.I4_Charging.state === 'CHARGING' && items.I4_Charge_Predicted.numericState >= 80) {
    items.Message.postUpdate('The i4 should be at 80 % by now.');
  }
}).build('The i4 should be charged enough');

rules.when().item('I4_Home').changed().to('OFF').then(() => {
  // A car that drives has other values soon; this costs one call of the day.
  if (items.Calls_Left.numericState > 10) {
    items.I4_Read_Now.sendCommand('ON');
  }
}).build('Look at the i4 when it leaves');

rules.when().channel(`${mini}:remote#finished`).triggered('TIMEOUT').then(() => {
  items.Message.postUpdate('Nothing was heard of the last command to the Mini.');
}).build('The Mini does not answer');

rules.when().timeOfDay('23:00').then(() => {
  if (items.Mini_Lock.state === 'UNLOCKED') {
    const reply = actions.thingActions('connecteddrive', mini).lock();
    items.Message.postUpdate(`Locking the Mini: ${reply.get('state')} ${reply.get('message')}`);
  }
}).build('Lock the Mini for the night');
