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
package org.openhab.devhost.internal.thing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests the life of a single thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ThingLifecycleTest {

    private static final ThingUID HOME = new ThingUID(TestTypes.ACCOUNT, "home");

    private final TestHost test = new TestHost();
    private boolean typesReady;

    @Test
    void aThingComesUp() {
        test.withFactory().account("home");
        assertThat(test.status(HOME), is("ONLINE/NONE"));
        assertThat(test.eventTypes("home/added"), contains("ThingAddedEvent"));
        assertThat(
                test.seen.stream().filter(event -> event.topic().endsWith("home/statuschanged"))
                        .map(event -> event.payload()).toList(),
                contains(
                        "[{\"status\":\"INITIALIZING\",\"statusDetail\":\"NONE\"},{\"status\":\"UNINITIALIZED\",\"statusDetail\":\"NONE\"}]",
                        "[{\"status\":\"ONLINE\",\"statusDetail\":\"NONE\"},{\"status\":\"INITIALIZING\",\"statusDetail\":\"NONE\"}]"));
    }

    @Test
    void defaultsAreThereBeforeTheHandlerStarts() {
        test.withFactory();
        test.factory.prepare = handler -> handler.onInitialize = () -> handler.property("seen",
                String.valueOf(handler.getThing().getConfiguration().get("pollInterval")));
        test.account("home");
        assertThat(test.thing(HOME).getProperties().get("seen"), is("30"));
    }

    @Test
    void withoutAFactoryAThingWaits() {
        test.account("home");
        assertThat(test.status(HOME), is("UNINITIALIZED/HANDLER_MISSING_ERROR"));
        assertThat(test.thing(HOME).getHandler(), is(nullValue()));
        test.withFactory();
        assertThat(test.status(HOME), is("ONLINE/NONE"));
    }

    @Test
    void whenItsFactoryGoesAThingIsUninitialized() {
        test.withFactory().account("home");
        FakeHandler handler = test.factory.handler(HOME);
        test.host.removeFactory(test.factory);
        test.settle();
        assertThat(test.status(HOME), is("UNINITIALIZED/HANDLER_MISSING_ERROR"));
        assertThat(handler.calls, contains("initialize", "dispose", "disposed"));
        assertThat(handler.callback(), is(nullValue()));
    }

    @Test
    void aMissingRequiredParameterKeepsTheHandlerFromStarting() {
        test.withFactory();
        test.add(TestTypes.ACCOUNT, HOME, null, Map.of());
        assertThat(test.status(HOME), is("UNINITIALIZED/HANDLER_CONFIGURATION_PENDING"));
        assertThat(test.thing(HOME).getStatusInfo().getDescription(), containsString("clientId"));
        assertThat(test.factory.handler(HOME).calls, is(empty()));

        test.host.things().updateConfiguration(HOME, Map.of("clientId", "abc"));
        assertThat(test.status(HOME), is("ONLINE/NONE"));
        assertThat(test.factory.handler(HOME).calls, contains("configuration", "initialize"));
    }

    @Test
    void aRefusedValueDoesNotReachTheThing() {
        test.withFactory().account("home");
        assertThrows(ConfigValidationException.class,
                () -> test.host.things().updateConfiguration(HOME, Map.of("clientId", "abc", "pollInterval", 0)));
        assertThat(test.thing(HOME).getConfiguration().get("pollInterval"), is(BigDecimal.valueOf(30)));
    }

    @Test
    void aChangedConfigurationRestartsTheHandlerAndIsKept() {
        test.withFactory().account("home");
        test.host.things().updateConfiguration(HOME, Map.of("clientId", "abc", "pollInterval", 5));
        assertThat(test.factory.handler(HOME).calls,
                contains("initialize", "configuration", "dispose", "disposed", "initialize"));
        assertThat(test.thing(HOME).getConfiguration().get("pollInterval"), is(BigDecimal.valueOf(5)));
    }

    @Test
    void anExceptionInInitializeBecomesAStatus() {
        test.withFactory();
        test.factory.prepare = handler -> handler.onInitialize = () -> {
            throw new IllegalStateException("no network card");
        };
        test.account("home");
        assertThat(test.status(HOME), is("UNINITIALIZED/HANDLER_INITIALIZING_ERROR"));
        assertThat(test.thing(HOME).getStatusInfo().getDescription(), is("no network card"));
    }

    @Test
    void anExceptionInTheFactoryBecomesAStatus() {
        test.withFactory();
        test.factory.prepare = handler -> {
            throw new IllegalStateException("no handler");
        };
        test.account("home");
        assertThat(test.status(HOME), is("UNINITIALIZED/HANDLER_REGISTERING_ERROR"));
    }

    @Test
    void anExceptionInDisposeDoesNotStopTheRemoval() {
        test.withFactory().account("home");
        test.factory.handler(HOME).onDispose = () -> {
            throw new IllegalStateException("stuck");
        };
        assertThat(test.host.things().remove(HOME, true), is(true));
        assertThat(test.host.things().get(HOME), is(nullValue()));
    }

    @Test
    void removalGoesThroughTheHandler() {
        test.withFactory().account("home");
        FakeHandler handler = test.factory.handler(HOME);
        assertThat(test.host.things().remove(HOME, false), is(true));
        assertThat(test.status(HOME), is("REMOVING/NONE"));
        test.settle();
        assertThat(test.host.things().get(HOME), is(nullValue()));
        assertThat(handler.calls, contains("initialize", "handleRemoval", "dispose", "disposed"));
        assertThat(test.factory.removed, contains(HOME));
        assertThat(test.eventTypes("home/removed"), contains("ThingRemovedEvent"));
    }

    @Test
    void aThingStaysInRemovingUntilItsHandlerIsDone() {
        test.withFactory().account("home");
        FakeHandler handler = test.factory.handler(HOME);
        handler.keepOnRemoval = true;
        test.host.things().remove(HOME, false);
        test.settle();
        handler.status(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null);
        assertThat(test.status(HOME), is("REMOVING/NONE"));
        handler.status(ThingStatus.REMOVED, ThingStatusDetail.NONE, null);
        test.settle();
        assertThat(test.host.things().get(HOME), is(nullValue()));
    }

    @Test
    void aRemovedThingCanBeForgottenWithoutItsHandler() {
        test.account("home");
        test.host.things().remove(HOME, false);
        test.settle();
        assertThat(test.status(HOME), is("REMOVING/NONE"));
        assertThat(test.host.things().remove(HOME, true), is(true));
        assertThat(test.host.things().remove(HOME, true), is(false));
    }

    @Test
    void aDisabledThingHasNoHandler() {
        test.withFactory().account("home");
        FakeHandler handler = test.factory.handler(HOME);
        test.host.things().setEnabled(HOME, false);
        assertThat(test.status(HOME), is("UNINITIALIZED/DISABLED"));
        assertThat(handler.calls, hasItem("dispose"));
        assertThat(test.host.things().isEnabled(HOME), is(false));
        test.host.things().setEnabled(HOME, true);
        assertThat(test.status(HOME), is("ONLINE/NONE"));
        assertThat(test.factory.handler(HOME), is(not(handler)));
    }

    /** So does a handler that shows new channels just when the user disables the thing. */
    @Test
    void aThingThatIsEditedWhileItsHandlerEndsIsDisabledAllTheSame() {
        test.withFactory().account("home");
        FakeHandler handler = test.factory.handler(HOME);
        handler.onDispose = () -> handler.addChannel("late");
        test.host.things().setEnabled(HOME, false);
        assertThat(test.status(HOME), is("UNINITIALIZED/DISABLED"));
        assertThat(test.thing(HOME).getChannel("late"), is(not(nullValue())));
        assertThat(test.thing(HOME).getHandler(), is(nullValue()));
        test.host.things().setEnabled(HOME, true);
        assertThat(test.status(HOME), is("ONLINE/NONE"));
        assertThat(test.factory.handler(HOME), is(not(handler)));
    }

    @Test
    void aHandlerMaySetOnlySomeStatuses() {
        test.withFactory().account("home");
        FakeHandler handler = test.factory.handler(HOME);
        for (ThingStatus status : List.of(ThingStatus.INITIALIZING, ThingStatus.UNINITIALIZED, ThingStatus.REMOVING,
                ThingStatus.REMOVED)) {
            assertThrows(IllegalArgumentException.class, () -> handler.status(status, ThingStatusDetail.NONE, null));
        }
        handler.status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, "@text/known");
        test.settle();
        assertThat(test.thing(HOME).getStatusInfo().getDescription(), is("@text/known"));
        assertThat(test.seen.get(test.seen.size() - 1).payload(), containsString("\"description\":\"Known text\""));
    }

    @Test
    void aThingWaitsUntilItsBundleHasBeenRead() {
        test.host.addFactory(test.factory, () -> typesReady);
        test.account("home");
        assertThat(test.status(HOME), is("UNINITIALIZED/NOT_YET_READY"));
        test.host.start();
        test.host.recheck();
        assertThat(test.status(HOME), is("UNINITIALIZED/NOT_YET_READY"));
        typesReady = true;
        test.host.recheck();
        assertThat(test.status(HOME), is("ONLINE/NONE"));
    }

    @Test
    void aThingDoesNotWaitForEver() {
        test.host.addFactory(test.factory, () -> false);
        test.host.start();
        test.account("home");
        for (int i = 0; i < 60; i++) {
            test.host.recheck();
        }
        assertThat(test.status(HOME), is("UNINITIALIZED/NOT_YET_READY"));
        test.host.recheck();
        assertThat(test.status(HOME), is("ONLINE/NONE"));
    }

    @Test
    void onlyOneThingHasAUid() {
        Thing thing = test.withFactory().account("home");
        assertThrows(IllegalArgumentException.class, () -> test.add(TestTypes.ACCOUNT, thing.getUID(), null, Map.of()));
        assertThrows(IllegalArgumentException.class,
                () -> test.add(new ThingTypeUID("test", "unknown"), new ThingUID("test:unknown:x"), null, Map.of()));
    }
}
