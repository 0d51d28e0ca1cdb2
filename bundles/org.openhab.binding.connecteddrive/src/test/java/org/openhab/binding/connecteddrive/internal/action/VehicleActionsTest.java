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
package org.openhab.binding.connecteddrive.internal.action;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.car.FakeSource;
import org.openhab.binding.connecteddrive.internal.car.FakeThing;
import org.openhab.binding.connecteddrive.internal.car.Structures;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.handler.Services;
import org.openhab.binding.connecteddrive.internal.handler.Translator;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile.Timer;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.ActionOutputs;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;

/**
 * Tests that the actions fit what openHAB asks of actions, and that each does its own.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class VehicleActionsTest {

    /** What the interface of openHAB can ask a user for, of the types that are needed here. */
    private static final Set<String> ASKED = Set.of("java.time.LocalTime", "int", "double", "java.lang.Boolean",
            "java.lang.String");
    private static final Map<String, Class<?>> HANDED_ON = Map.of("java.lang.Boolean", Boolean.class,
            "java.lang.Integer", Integer.class, "java.lang.String", String.class);
    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(int.class, 1, double.class, 1.5, String.class, "MON",
            Boolean.class, true, LocalTime.class, LocalTime.NOON);

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2026-05-01T10:00:00Z"));
    private final FakeSource source = new FakeSource();
    private final VehicleHandler handler = mock(VehicleHandler.class);
    private final Services services = mock(Services.class);
    private final VehicleActions actions = new VehicleActions();

    @BeforeEach
    void connect() {
        Vehicle vehicle = new Vehicle(new FakeThing(), new VehicleStore(new MemoryStorage<>()), car -> List.of(),
                scheduler, scheduler.clock(), ZoneOffset.UTC);
        vehicle.connect((vin, interval, listener) -> Optional.of(source), "WBATEST0000000001", Duration.ofMinutes(30));
        vehicle.read(new Readings().add(Attribute.CHARGE_PROFILE, new Reading(Structures.profile(), scheduler.now())));
        source.asked.clear();
        when(handler.services()).thenReturn(services);
        when(handler.vehicle()).thenReturn(Optional.of(vehicle));
        when(handler.coverage()).thenReturn(Optional.empty());
        when(services.translator()).thenReturn(new Translator((key, locale, args) -> key, () -> Locale.ENGLISH));
        when(services.zone()).thenReturn(() -> ZoneOffset.UTC);
        actions.setThingHandler(handler);
    }

    @Test
    void everyActionIsThere() {
        Set<String> names = new TreeSet<>();
        methods().forEach(method -> names.add(method.getName()));
        assertThat(names,
                contains("blowHorn", "chargingPlaces", "chargingSessions", "coverage", "findVehicle", "flashLights",
                        "lock", "rawData", "refresh", "refreshCharging", "sendCommand", "sendPoi", "setAcLimit",
                        "setChargingProfile", "setChargingTarget", "setDepartureTimer", "startCharging", "startClimate",
                        "stopCharging", "stopClimate", "tires", "trips", "unlock"));
        assertThat("openHAB looks at the class itself",
                Arrays.stream(VehicleActions.class.getDeclaredMethods()).toList(),
                hasItems(methods().toArray(Method[]::new)));
    }

    @Test
    void everyTextIsThereInEveryLanguage() throws Exception {
        Set<String> keys = new TreeSet<>();
        methods().forEach(method -> {
            RuleAction action = method.getAnnotation(RuleAction.class);
            keys.addAll(List.of(action.label(), action.description()));
            Arrays.stream(method.getAnnotation(ActionOutputs.class).value())
                    .forEach(output -> keys.add(output.label()));
            Arrays.stream(method.getParameters()).map(parameter -> parameter.getAnnotation(ActionInput.class))
                    .forEach(input -> keys.addAll(List.of(input.label(), input.description())));
        });
        for (String language : List.of("", "_de", "_fr")) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(
                    Path.of("src/main/resources/OH-INF/i18n/connecteddrive" + language + ".properties"))) {
                texts.load(in);
            }
            keys.forEach(key -> assertThat(language, texts.stringPropertyNames(), hasItem(key.replace("@text/", ""))));
        }
    }

    @Test
    void everyInputCanBeAskedFor() {
        methods().flatMap(method -> Arrays.stream(method.getParameters())).forEach(parameter -> {
            assertThat(ASKED, hasItem(parameter.getType().getName()));
            assertThat(parameter.getAnnotation(ActionInput.class).name(), is(not(emptyString())));
        });
    }

    @Test
    void everyActionHasATwinForRulesInDslThatDoesTheSame() throws Exception {
        for (Method method : methods().toList()) {
            List<Class<?>> types = new ArrayList<>(List.of(ThingActions.class));
            Arrays.stream(method.getParameters()).map(Parameter::getType).forEach(types::add);
            Method twin = VehicleActions.class.getMethod(method.getName(), types.toArray(Class<?>[]::new));
            assertThat(Modifier.isStatic(twin.getModifiers()), is(true));
            List<Object> arguments = new ArrayList<>(List.of(actions));
            arguments.addAll(List.of(arguments(method)));
            List<String> before = List.copyOf(source.asked);
            Object outputs = method.invoke(actions, arguments(method));
            List<String> asked = List.copyOf(source.asked.subList(before.size(), source.asked.size()));
            assertThat(method.getName(), twin.invoke(null, arguments.toArray()), is(outputs));
            assertThat(method.getName(), source.asked.subList(before.size() + asked.size(), source.asked.size()),
                    is(asked));
        }
    }

    @Test
    void everyDeclaredOutputComes() throws Exception {
        assertThat(actions.getThingHandler(), is(handler));
        for (Method method : methods().toList()) {
            Map<?, ?> outputs = (Map<?, ?>) method.invoke(actions, arguments(method));
            ActionOutput[] declared = method.getAnnotation(ActionOutputs.class).value();
            assertThat(declared.length, is(greaterThan(1)));
            for (ActionOutput output : declared) {
                assertThat(method.getName(), outputs.get(output.name()), is(instanceOf(HANDED_ON.get(output.type()))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "lock, send DOOR_LOCK", "unlock, send DOOR_UNLOCK", "flashLights, send LIGHT_FLASH",
            "blowHorn, send HORN_BLOW", "findVehicle, send VEHICLE_FINDER", "startClimate, send CLIMATE_NOW_START",
            "stopClimate, send CLIMATE_NOW_STOP", "startCharging, send START_CHARGING",
            "stopCharging, send STOP_CHARGING", "refresh, refresh STATE", "refreshCharging, refresh CHARGING" })
    void actionWithoutInputsDoesItsOwn(String action, String asked) throws Exception {
        VehicleActions.class.getMethod(action).invoke(actions);
        assertThat(source.asked, contains(asked));
    }

    @Test
    void actionWithInputsPassesThemOn() {
        actions.sendCommand("horn-blow");
        actions.sendPoi("Goal", 48.5, 11.25, "Goal Street 1");
        actions.setChargingTarget(80);
        actions.setAcLimit(16);
        actions.setChargingProfile("IMMEDIATE_CHARGING", false, LocalTime.of(1, 0), LocalTime.of(2, 0));
        actions.setDepartureTimer(2, true, LocalTime.NOON, "SUN");
        assertThat(source.asked, is(List.of("send HORN_BLOW", "poi Goal 48.5 11.25 Goal Street 1", "settings 80 null",
                "settings null 16")));
        assertThat(source.profiles.get(0), is(Structures.profile().withMode("IMMEDIATE_CHARGING").withClimate(false)
                .withWindow(LocalTime.of(1, 0), LocalTime.of(2, 0))));
        assertThat(source.profiles.get(1).timers(),
                hasItem(new Timer(2, true, LocalTime.NOON, Set.of(DayOfWeek.SUNDAY))));
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(ARGUMENTS::get).toArray();
    }

    private static Stream<Method> methods() {
        return Arrays.stream(VehicleActions.class.getMethods())
                .filter(method -> method.isAnnotationPresent(RuleAction.class));
    }
}
