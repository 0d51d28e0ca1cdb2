// What openHAB puts around openhab-js, its JavaScript library, as far as rules of the examples need it.
// The library itself is the genuine one; `host` is the Java side of this file, ScriptHost.
(function () {
  const javaType = Java.type;
  const javaTypeName = Java.typeName;
  const rules = [];

  // Stands for classes and services that the library loads, but that no example uses.
  const unused = name => new Proxy(function () {}, {
    get: (target, key) => key === Symbol.toPrimitive ? () => name : unused(`${name}.${String(key)}`),
    apply: () => unused(`${name}()`),
    construct: () => unused(`new ${name}`)
  });
  const classOf = name => ({ name, getName: () => name, getSimpleName: () => name.replace(/.*\./, '') });

  const moduleBuilder = (module = {}) => ({
    withId: id => moduleBuilder({ ...module, id }),
    withTypeUID: type => moduleBuilder({ ...module, type }),
    withConfiguration: configuration => moduleBuilder({ ...module, configuration }),
    build: () => module
  });
  const services = {
    'org.openhab.core.automation.RuleManager': { getStatusInfo: () => null }
  };
  const classes = {
    'org.openhab.core.automation.util.ModuleBuilder': { createTrigger: () => moduleBuilder() },
    'org.openhab.core.config.core.Configuration': function (properties) { return properties; },
    'org.openhab.core.model.script.actions.Things': { getActions: (scope, uid) => host.actions(scope, uid) }
  };
  Java.type = name => classes[name] ??
    (/^java\.|^org\.slf4j\.|^org\.openhab\.core\.(library\.)?types\./.test(name) ? javaType(name) : unused(name));
  Java.typeName = type => type.name ?? javaTypeName(type);
  Java.extend = () => function (methods) { // of SimpleRule only
    Object.assign(this, methods);
    this.actions = { get: () => unused('action') };
    this.setName = name => { this.name = name; };
    this.setTriggers = triggers => { this.triggers = triggers; };
    this.setDescription = this.setTags = this.setConfiguration = this.setTemplateUID = () => {};
  };

  const library = name => javaType(`org.openhab.core.library.types.${name}`);
  globalThis.runtime = {
    OnOffType: library('OnOffType'),
    PercentType: unused('PercentType'),
    StringType: library('StringType'),
    DecimalType: library('DecimalType'),
    QuantityType: library('QuantityType'),
    DateTimeType: library('DateTimeType'),
    UnDefType: javaType('org.openhab.core.types.UnDefType'),
    events: {
      getClass: () => classOf('events'),
      sendCommand: (item, command) => host.effect(`${item.getName()} < ${command}`),
      postUpdate: (item, state) => host.effect(`${item.getName()} = ${state}`)
    },
    itemRegistry: {
      getItem: name => {
        const type = host.itemType(name);
        return { getName: () => name, getType: () => type, getState: () => host.state(name) };
      }
    },
    automationManager: {
      addRule: rule => {
        rules.push(rule);
        return rule;
      }
    },
    bundleContext: {
      getServiceReference: name => name,
      getService: name => services[name] ?? unused(name),
      getAllServiceReferences: () => []
    },
    lifecycleTracker: unused('lifecycleTracker'),
    ruleRegistry: unused('ruleRegistry'),
    privateCache: unused('privateCache'),
    sharedCache: unused('sharedCache')
  };
  for (const level of ['log', 'info', 'warn', 'error']) {
    console[level] = text => host.effect(`${level}: ${text}`);
  }

  const sameOrAny = (wanted, value) => wanted === undefined || wanted === '' || wanted === value;
  // What makes openHAB's triggers fire, by their types.
  const fires = {
    'core.ChannelEventTrigger': ({ channelUID, event }, it) => it.channel === channelUID && sameOrAny(event, it.event),
    'core.ItemStateUpdateTrigger': ({ itemName, state }, it) => it.updated === itemName && sameOrAny(state, it.state),
    'core.ItemStateChangeTrigger': ({ itemName, state, previousState }, it) => it.changed === itemName &&
      sameOrAny(state, it.state) && sameOrAny(previousState, it.before),
    'core.ItemCommandTrigger': ({ itemName, command }, it) => it.commanded === itemName && sameOrAny(command, it.command),
    'timer.TimeOfDayTrigger': ({ time }, it) => it.time === time
  };
  const event = it => {
    const type = it.channel ? 'thing.events.ChannelTriggeredEvent' : it.changed ? 'items.events.ItemStateChangedEvent'
      : it.updated ? 'items.events.ItemStateUpdatedEvent'
        : it.commanded ? 'items.events.ItemCommandEvent' : 'automation.events.TimerEvent';
    return {
      getClass: () => classOf(`org.openhab.core.${type}`),
      getTopic: () => '',
      getSource: () => null,
      getPayload: () => JSON.stringify(it),
      getItemName: () => it.changed ?? it.updated ?? it.commanded,
      getChannel: () => it.channel,
      getEvent: () => it.event
    };
  };

  globalThis.happens = it => {
    const inputs = new (javaType('java.util.HashMap'))();
    inputs.put('event', event(it));
    for (const [name, value] of [['command', it.command], ['state', it.state], ['newState', it.state], ['oldState', it.before]]) {
      if (value !== undefined) {
        inputs.put(name, value);
      }
    }
    const fired = rules.filter(rule => rule.triggers.some(({ type, configuration }) => fires[type](configuration, it)));
    fired.forEach(rule => rule.execute(null, inputs));
    return fired.map(rule => rule.name);
  };
  globalThis.ruleNames = () => rules.map(rule => rule.name);
})();
Object.assign(globalThis, require('openhab'));
