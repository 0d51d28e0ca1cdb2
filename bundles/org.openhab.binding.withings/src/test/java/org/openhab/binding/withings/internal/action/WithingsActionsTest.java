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
package org.openhab.binding.withings.internal.action;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.binding.withings.internal.person.PersonFixture;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.ActionOutputs;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;

/**
 * Checks what openHAB sees of the actions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WithingsActionsTest extends PersonFixture {

    /** What the interface of openHAB can ask a user for, of the types that are needed here. */
    private static final Set<String> ASKED = Set.of("java.time.LocalDate", "long", "int", "boolean",
            "java.lang.String");
    private static final Map<String, Class<?>> HANDED_ON = Map.of("java.lang.Boolean", Boolean.class,
            "java.lang.Integer", Integer.class, "java.lang.String", String.class);

    @Test
    void everyActionIsThere() {
        Set<String> names = new TreeSet<>();
        actions().forEach(method -> names.add(method.getName()));
        assertThat(names, contains("confirmMeasurement", "ecgs", "importHistory", "naps", "nights", "refresh",
                "unconfirmedMeasurements", "workouts"));
    }

    @Test
    void everyInputCanBeAskedFor() {
        actions().flatMap(method -> Arrays.stream(method.getParameters())).forEach(parameter -> {
            ActionInput input = parameter.getAnnotation(ActionInput.class);
            assertThat(ASKED, hasItem(parameter.getType().getName()));
            assertThat(input.name(), is(not(emptyString())));
            assertThat(input.label(), startsWith("@text/action."));
            assertThat(input.description(), startsWith("@text/action."));
        });
    }

    @Test
    void everyActionHasATwinForRulesInDsl() throws Exception {
        for (Method method : actions().toList()) {
            List<Class<?>> types = new ArrayList<>(List.of(ThingActions.class));
            Arrays.stream(method.getParameters()).map(Parameter::getType).forEach(types::add);
            Method twin = WithingsActions.class.getMethod(method.getName(), types.toArray(Class<?>[]::new));
            assertThat(Modifier.isStatic(twin.getModifiers()), is(true));
        }
    }

    @Test
    void everyDeclaredOutputComes() throws Exception {
        PersonHandler handler = mock(PersonHandler.class);
        when(handler.services()).thenReturn(services);
        when(handler.person()).thenReturn(Optional.of(begin(thing)));
        WithingsActions actions = new WithingsActions();
        actions.setThingHandler(handler);
        assertThat(actions.getThingHandler(), is(handler));
        for (Method method : actions().toList()) {
            Object[] arguments = Arrays.stream(method.getParameterTypes()).map(WithingsActionsTest::nothing).toArray();
            Map<?, ?> outputs = (Map<?, ?>) method.invoke(actions, arguments);
            ActionOutput[] declared = method.getAnnotation(ActionOutputs.class).value();
            assertThat(declared.length, is(2));
            for (ActionOutput output : declared) {
                assertThat(method.getName(), outputs.get(output.name()), is(instanceOf(HANDED_ON.get(output.type()))));
            }
        }
    }

    private static Object nothing(Class<?> type) {
        return type == int.class ? 0
                : type == long.class ? 0L : type == boolean.class ? false : java.time.LocalDate.EPOCH;
    }

    private static Stream<Method> actions() {
        return Arrays.stream(WithingsActions.class.getMethods())
                .filter(method -> method.isAnnotationPresent(RuleAction.class));
    }
}
