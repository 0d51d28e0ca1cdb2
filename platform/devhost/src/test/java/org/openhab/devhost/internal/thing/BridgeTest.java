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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.FakeHandler;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests bridges with their things.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BridgeTest {

    private final TestHost test = new TestHost();

    @Test
    void childrenStartAfterTheBridge() {
        Thing account = test.account("home");
        Thing anna = test.person(account, "anna");
        assertThat(test.factory.journal, is(empty()));
        test.withFactory();
        assertThat(test.factory.journal, contains("home initialize", "anna initialize", "home child up anna"));
        assertThat(test.status(anna.getUID()), is("ONLINE/NONE"));
        assertThat(test.factory.handler(account.getUID()).children(), contains(sameInstance(anna)));
        assertThat(test.factory.handler(anna.getUID()).parent(), is(sameInstance(account)));
    }

    @Test
    void childrenWaitForABridgeThatTakesLong() {
        test.withFactory();
        test.factory.prepare = handler -> {
            if (handler.getThing().getUID().getId().equals("home")) {
                handler.onInitialize = () -> {
                };
            }
        };
        Thing account = test.account("home");
        Thing anna = test.person(account, "anna");
        assertThat(test.status(account.getUID()), is("INITIALIZING/NONE"));
        assertThat(test.status(anna.getUID()), is("UNINITIALIZED/BRIDGE_UNINITIALIZED"));
        assertThat(anna.getHandler(), is(nullValue()));
        test.factory.handler(account.getUID()).status(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
        test.settle();
        assertThat(test.status(anna.getUID()), is("ONLINE/NONE"));
    }

    @Test
    void aChildWithoutItsBridgeWaits() {
        test.withFactory();
        ThingUID home = new ThingUID(TestTypes.ACCOUNT, "home");
        Thing anna = test.add(TestTypes.PERSON, new ThingUID(TestTypes.PERSON, home, "anna"), home, Map.of());
        assertThat(test.status(anna.getUID()), is("UNINITIALIZED/BRIDGE_UNINITIALIZED"));
        test.account("home");
        assertThat(test.status(anna.getUID()), is("ONLINE/NONE"));
    }

    @Test
    void aThingThatNeedsABridgeSaysSo() {
        test.withFactory();
        Thing anna = test.add(TestTypes.PERSON, new ThingUID(TestTypes.PERSON, "anna"), null, Map.of());
        assertThat(test.status(anna.getUID()), is("UNINITIALIZED/HANDLER_CONFIGURATION_PENDING"));
    }

    @Test
    void theUidOfAChildNamesItsBridge() {
        ThingUID home = new ThingUID(TestTypes.ACCOUNT, "home");
        assertThrows(IllegalArgumentException.class,
                () -> test.add(TestTypes.PERSON, new ThingUID(TestTypes.PERSON, "anna"), home, Map.of()));
    }

    @Test
    void childrenHearOfTheStatusOfTheirBridge() {
        Thing account = test.withFactory().account("home");
        Thing anna = test.person(account, "anna");
        FakeHandler child = test.factory.handler(anna.getUID());
        FakeHandler bridge = test.factory.handler(account.getUID());
        bridge.status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, null);
        assertThat(child.calls, contains("initialize"));
        test.settle();
        assertThat(child.calls, contains("initialize", "bridge OFFLINE"));
        bridge.status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, null);
        test.settle();
        assertThat(child.calls, contains("initialize", "bridge OFFLINE"));
    }

    @Test
    void childrenGoBeforeTheirBridge() {
        Thing account = test.withFactory().account("home");
        test.person(account, "anna");
        test.factory.journal.clear();
        test.host.stop();
        assertThat(test.factory.journal,
                contains("anna dispose", "anna unregister", "home dispose", "home unregister"));
    }

    @Test
    void theBridgeHearsOfAChildThatGoes() {
        Thing account = test.withFactory().account("home");
        Thing anna = test.person(account, "anna");
        test.factory.journal.clear();
        test.host.things().remove(anna.getUID(), true);
        test.settle();
        assertThat(test.factory.journal, contains("anna dispose", "anna unregister", "home child down anna"));
        assertThat(test.factory.handler(account.getUID()).children(), is(empty()));
    }

    @Test
    void aDisabledBridgeTakesItsChildrenDown() {
        Thing account = test.withFactory().account("home");
        Thing anna = test.person(account, "anna");
        test.host.things().setEnabled(account.getUID(), false);
        test.settle();
        assertThat(test.status(account.getUID()), is("UNINITIALIZED/DISABLED"));
        assertThat(test.status(anna.getUID()), is("UNINITIALIZED/BRIDGE_UNINITIALIZED"));
        test.host.things().setEnabled(account.getUID(), true);
        test.settle();
        assertThat(test.status(anna.getUID()), is("ONLINE/NONE"));
    }

    @Test
    void aDisabledChildStaysSoWhenItsBridgeComes() {
        Thing account = test.withFactory().account("home");
        Thing anna = test.person(account, "anna");
        test.host.things().setEnabled(anna.getUID(), false);
        test.host.things().setEnabled(account.getUID(), false);
        test.host.things().setEnabled(account.getUID(), true);
        test.settle();
        assertThat(test.status(anna.getUID()), is("UNINITIALIZED/DISABLED"));
    }

    @Test
    void aRemovedBridgeLeavesItsChildrenWithoutHandlers() {
        Thing account = test.withFactory().account("home");
        Thing anna = test.person(account, "anna");
        test.host.things().remove(account.getUID(), false);
        test.settle();
        assertThat(test.host.things().get(account.getUID()), is(nullValue()));
        assertThat(test.thing(anna.getUID()).getHandler(), is(nullValue()));
        assertThat(anna.getStatus(), is(ThingStatus.UNINITIALIZED));
    }

    @Test
    void anEditedChildIsTheOneItsBridgeKnows() {
        Thing account = test.withFactory().account("home");
        Thing anna = test.person(account, "anna");
        test.factory.handler(anna.getUID()).property("model", "x");
        test.factory.handler(anna.getUID()).editChannels();
        test.settle();
        Thing edited = test.thing(anna.getUID());
        assertThat(edited.getChannels(), is(empty()));
        assertThat(edited.getStatus(), is(ThingStatus.ONLINE));
        assertThat(test.factory.handler(account.getUID()).children(), contains(sameInstance(edited)));
        assertThat(test.factory.handler(anna.getUID()).calls, contains("initialize"));
    }
}
