/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.devhost.internal.automation;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.devhost.internal.core.ActionDescriptor;
import org.openhab.devhost.internal.core.ActionDescriptor.Input;
import org.openhab.devhost.internal.core.ActionDescriptor.Output;
import org.openhab.devhost.internal.core.Actions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows the actions of the things and runs them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingActionRegistry implements Actions {

    private record Entry(ThingUID thing, ThingActions actions, List<ActionMethod> methods) {
    }

    private final Logger logger = LoggerFactory.getLogger(ThingActionRegistry.class);
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final ActionInputs inputs;

    public ThingActionRegistry(TimeZoneProvider zone, UnitProvider units) {
        inputs = new ActionInputs(zone, units);
    }

    /** Takes the actions of a thing; without scope or handler they are ignored, as in openHAB. */
    public void add(ThingActions actions) {
        ThingActionsScope scope = actions.getClass().getAnnotation(ThingActionsScope.class);
        ThingHandler handler = actions.getThingHandler();
        if (scope == null || handler == null) {
            logger.debug("{} has no scope or no handler.", actions.getClass().getName());
            return;
        }
        entries.add(new Entry(handler.getThing().getUID(), actions, ActionMethod.of(scope.name(), actions.getClass())));
    }

    public void remove(ThingActions actions) {
        entries.removeIf(entry -> entry.actions() == actions);
    }

    @Override
    public List<ActionDescriptor> of(ThingUID thing) {
        return entries.stream().filter(entry -> entry.thing().equals(thing)).flatMap(entry -> entry.methods().stream())
                .map(ActionMethod::descriptor).toList();
    }

    /**
     * @param actionUid as in the descriptor; the part from {@code #} on may be left out unless methods are overloaded
     */
    @Override
    public Map<String, @Nullable Object> run(ThingUID thing, String actionUid,
            Map<String, @Nullable Object> arguments) {
        for (Entry entry : entries) {
            if (entry.thing().equals(thing)) {
                for (ActionMethod method : entry.methods()) {
                    if (matches(method, actionUid)) {
                        return run(entry.actions(), method, arguments);
                    }
                }
            }
        }
        throw new NoSuchElementException("The thing " + thing + " has no action " + actionUid + ".");
    }

    private static boolean matches(ActionMethod method, String actionUid) {
        String uid = method.descriptor().uid();
        return uid.equals(actionUid) || uid.substring(0, uid.indexOf('#')).equals(actionUid);
    }

    private Map<String, @Nullable Object> run(ThingActions actions, ActionMethod method,
            Map<String, @Nullable Object> arguments) {
        List<Input> wanted = method.descriptor().inputs();
        @Nullable
        Object[] values = new Object[wanted.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = argument(wanted.get(i), arguments.get(wanted.get(i).name()));
        }
        try {
            return outputs(method.descriptor(), method.method().invoke(actions, values));
        } catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException e) {
            // openHAB answers as if the action had returned nothing; only its log tells.
            logger.error("The action {} of {} failed.", method.descriptor().uid(), actions.getClass().getName(), e);
            return Map.of();
        }
    }

    /** As in openHAB an argument that does not fit is left out; a primitive parameter then cannot be called at all. */
    private @Nullable Object argument(Input input, @Nullable Object value) {
        try {
            return inputs.convert(input, value);
        } catch (IllegalArgumentException e) {
            logger.warn("{} Input parameter is ignored.", e.getMessage());
            return null;
        }
    }

    /** Of a map only the declared outputs come out; a simple value is the single result; others are lost. */
    private Map<String, @Nullable Object> outputs(ActionDescriptor action, @Nullable Object result) {
        Map<String, @Nullable Object> outputs = new HashMap<>();
        if (result instanceof Map<?, ?> map) {
            for (Output output : action.outputs()) {
                if (map.containsKey(output.name())) {
                    outputs.put(output.name(), map.get(output.name()));
                }
            }
            return outputs;
        }
        Object simple = ActionInputs.simpleResult(result);
        if (simple != null) {
            outputs.put(ActionMethod.RESULT, simple);
        } else if (result != null) {
            logger.warn("The action {} returns a {}, which openHAB does not take.", action.uid(), result.getClass());
        }
        return outputs;
    }
}
