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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.MemoryStorage;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;
import org.openhab.devhost.internal.core.ThingDefinition;

/**
 * Tests what things are made of and what of them survives a restart.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ThingPersistenceTest {

    private static final ThingUID DEVICE = new ThingUID(TestTypes.OTHER, "device");

    private final MemoryStorage disk = new MemoryStorage();
    private final TestHost test = new TestHost(disk).withFactory();

    @Test
    void theChannelsComeFromTheTypes() {
        Thing anna = test.person(test.account("home"), "anna");
        assertThat(anna.getChannels(), hasSize(1));
        Channel weight = anna.getChannels().get(0);
        assertThat(weight.getUID(), is(new ChannelUID(anna.getUID(), "body", "weight")));
        assertThat(weight.getAcceptedItemType(), is("Number:Mass"));
        assertThat(weight.getLabel(), is("Body Weight"));
        assertThat(weight.getDescription(), is("Says weight."));
        assertThat(weight.getDefaultTags(), is(Set.of("Measurement")));
        assertThat(weight.getProperties(), is(Map.of("meastype", "1")));
        assertThat(weight.getAutoUpdatePolicy(), is(AutoUpdatePolicy.VETO));
        assertThat(weight.getConfiguration().get("decimals"), is(BigDecimal.ONE));
        assertThat(anna.getProperties(), is(Map.of("vendor", "Test")));
        assertThat(anna.getLabel(), is("Person"));

        Thing device = test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        Channel event = device.getChannel("event");
        assertThat(event == null ? null : event.getKind(), is(ChannelKind.TRIGGER));
    }

    @Test
    void aRestartKeepsThings() {
        Thing anna = test.person(test.account("home"), "anna");
        test.factory.handler(anna.getUID()).property("model", "scale");
        test.factory.handler(anna.getUID()).configuration("userId", "4711");
        test.host.things().setEnabled(anna.getUID(), false);
        test.host.stop();

        TestHost again = new TestHost(disk);
        again.host.start();
        assertThat(again.status(anna.getUID()), is("UNINITIALIZED/DISABLED"));
        again.withFactory().host.things().setEnabled(anna.getUID(), true);
        again.settle();
        Thing loaded = again.thing(anna.getUID());
        assertThat(again.status(loaded.getUID()), is("ONLINE/NONE"));
        assertThat(loaded, instanceOf(Bridge.class));
        assertThat(loaded.getProperties(), is(Map.of("vendor", "Test", "model", "scale")));
        assertThat(loaded.getConfiguration().get("userId"), is("4711"));
        assertThat(loaded.getLabel(), is("Person"));
        assertThat(loaded.getChannels(), is(anna.getChannels()));
        assertThat(loaded.getChannels().get(0).getProperties(), is(Map.of("meastype", "1")));
        assertThat(again.factory.handler(new ThingUID(TestTypes.ACCOUNT, "home")).children(), contains(loaded));
    }

    @Test
    void channelsThatTheHandlerChangedStayAsTheyAre() {
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.settle();
        FakeHandler handler = test.factory.handler(DEVICE);
        handler.editChannels();
        handler.addChannel("own");
        test.settle();
        assertThat("the handler is not told of its own change", handler.calls, contains("initialize"));
        assertThat(handler.getThing(), is(sameInstance(test.thing(DEVICE))));
        test.host.things().update(DEVICE,
                new ThingDefinition(TestTypes.OTHER, DEVICE, null, "Other", null, Map.of(), Map.of(), null));

        TestHost again = new TestHost(disk);
        again.host.start();
        again.withFactory();
        assertThat(again.status(DEVICE), is("ONLINE/NONE"));
        assertThat(again.thing(DEVICE).getChannels().stream().map(channel -> channel.getUID().getId()).toList(),
                contains("own"));
    }

    @Test
    void aHandlerThatFailsAfterChangingItsChannelsIsShownAsFailed() {
        test.factory.prepare = handler -> handler.onInitialize = () -> {
            handler.addChannel("own");
            throw new IllegalStateException("broken");
        };
        test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.settle();
        assertThat(test.status(DEVICE), is("UNINITIALIZED/HANDLER_INITIALIZING_ERROR"));
    }

    @Test
    void aDamagedThingDoesNotHurtTheOthers() {
        test.account("home");
        Storage<String> things = disk.getStorage("org.openhab.core.thing.Thing");
        things.put("test:account:broken", "{\"UID\":");
        TestHost again = new TestHost(disk);
        assertThat(again.host.things().all(), hasSize(1));
    }

    @Test
    void aRemovedThingIsGoneFromDisk() {
        Thing home = test.account("home");
        test.host.things().remove(home.getUID(), true);
        assertThat(new TestHost(disk).host.things().all(), hasSize(0));
    }

    @Test
    void anUpdateChangesWhatItNames() {
        Thing home = test.account("home");
        Thing changed = test.host.things().update(home.getUID(), new ThingDefinition(TestTypes.ACCOUNT, home.getUID(),
                null, "My home", null, Map.of("clientId", "xyz", "pollInterval", 7), Map.of(), null));
        test.settle();
        assertThat(changed.getLabel(), is("My home"));
        assertThat(test.factory.handler(home.getUID()).calls,
                contains("initialize", "thingUpdated", "dispose", "disposed", "initialize"));
        assertThat(new TestHost(disk).thing(home.getUID()).getConfiguration().getProperties(),
                is(Map.of("clientId", "xyz", "pollInterval", BigDecimal.valueOf(7))));
    }

    @Test
    void anIncompleteUpdateStopsTheHandler() {
        Thing home = test.account("home");
        test.host.things().update(home.getUID(), new ThingDefinition(TestTypes.ACCOUNT, home.getUID(), null, null, null,
                Map.of("pollInterval", 7), Map.of(), null));
        test.settle();
        assertThat(test.status(home.getUID()), is("UNINITIALIZED/HANDLER_CONFIGURATION_PENDING"));
        assertThat(test.factory.handler(home.getUID()).calls, contains("initialize", "dispose", "disposed"));
    }

    @Test
    void aThingCanChangeItsType() {
        Thing device = test.add(TestTypes.OTHER, DEVICE, null, Map.of());
        test.settle();
        test.factory.handler(device.getUID()).changeType(TestTypes.ACCOUNT);
        test.settle();
        Thing migrated = test.thing(DEVICE);
        assertThat(migrated.getThingTypeUID(), is(TestTypes.ACCOUNT));
        assertThat(migrated.getChannels(), is(List.of()));
        assertThat(test.status(DEVICE), is("UNINITIALIZED/HANDLER_CONFIGURATION_PENDING"));
    }
}
