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
package org.openhab.devhost.internal.discovery;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.MemoryStorage;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests the inbox.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DiscoveryTest {

    private static final ThingUID HOME = new ThingUID(TestTypes.ACCOUNT, "home");
    private static final ThingUID ANNA = new ThingUID(TestTypes.PERSON, HOME, "anna");

    private final MemoryStorage disk = new MemoryStorage();
    private final TestHost test = new TestHost(disk).withFactory();
    private final DiscoveryService service = mock(DiscoveryService.class);

    private static DiscoveryResult person(ThingUID uid, String userId, long timeToLive) {
        DiscoveryResult result = mock(DiscoveryResult.class);
        when(result.getThingUID()).thenReturn(uid);
        when(result.getThingTypeUID()).thenReturn(TestTypes.PERSON);
        when(result.getBridgeUID()).thenReturn(HOME);
        when(result.getBindingId()).thenReturn("test");
        when(result.getLabel()).thenReturn("Anna's data");
        when(result.getFlag()).thenReturn(DiscoveryResultFlag.NEW);
        when(result.getRepresentationProperty()).thenReturn("userId");
        when(result.getTimeToLive()).thenReturn(timeToLive);
        when(result.getProperties()).thenReturn(Map.of("userId", userId, "model", 7));
        return result;
    }

    private void discover(ThingUID uid, String userId) {
        test.host.discovery().thingDiscovered(service, person(uid, userId, DiscoveryResult.TTL_UNLIMITED));
        test.settle();
    }

    private DiscoveryResult only() {
        assertThat(test.host.inbox().all(), hasSize(1));
        return test.host.inbox().all().iterator().next();
    }

    @Test
    void aResultComesIntoTheInboxOnce() {
        discover(ANNA, "4711");
        discover(ANNA, "4712");
        assertThat(only().getProperties(), is(Map.of("userId", "4712", "model", "7")));
        assertThat(test.eventTypes("anna/added"), contains("InboxAddedEvent"));
        assertThat(test.eventTypes("anna/updated"), contains("InboxUpdatedEvent"));
    }

    @Test
    void approvalMakesAThing() {
        test.account("home");
        discover(ANNA, "4711");
        Thing thing = Objects.requireNonNull(test.host.inbox().approve(ANNA, null, null));
        test.settle();
        assertThat(thing.getLabel(), is("Anna's data"));
        assertThat(thing.getConfiguration().getProperties(), is(Map.of("userId", "4711")));
        assertThat(thing.getProperties(), is(Map.of("vendor", "Test", "model", "7")));
        assertThat(thing.getBridgeUID(), is(HOME));
        assertThat(test.status(ANNA), is("ONLINE/NONE"));
        assertThat(test.host.inbox().all(), is(empty()));
        assertThat(test.eventTypes("inbox/" + ANNA + "/removed"), contains("InboxRemovedEvent"));
    }

    @Test
    void approvalMayNameTheThing() {
        test.account("home");
        discover(ANNA, "4711");
        Thing thing = Objects.requireNonNull(test.host.inbox().approve(ANNA, "Mum", "mum"));
        assertThat(thing.getUID(), is(new ThingUID(TestTypes.PERSON, HOME, "mum")));
        assertThat(thing.getLabel(), is("Mum"));
        test.settle();
        assertThat(only().getFlag(), is(DiscoveryResultFlag.IGNORED));
    }

    @Test
    void whatCannotBeApproved() {
        discover(ANNA, "4711");
        assertThrows(IllegalArgumentException.class, () -> test.host.inbox().approve(HOME, null, null));
        assertThrows(IllegalArgumentException.class, () -> test.host.inbox().approve(ANNA, null, "a:b"));
        test.host.removeFactory(test.factory);
        assertThat(test.host.inbox().approve(ANNA, null, null), is(nullValue()));
        assertThat(only().getFlag(), is(DiscoveryResultFlag.NEW));
    }

    @Test
    void aThingThatExistsIsNotDiscoveredButCorrected() {
        test.account("home");
        discover(ANNA, "4711");
        test.host.inbox().approve(ANNA, null, null);
        test.settle();
        discover(ANNA, "4712");
        assertThat(test.host.inbox().all(), is(empty()));
        assertThat(test.thing(ANNA).getConfiguration().get("userId"), is("4712"));
    }

    @Test
    void whatIsKnownUnderAnotherUidIsIgnored() {
        test.account("home");
        ThingUID mum = new ThingUID(TestTypes.PERSON, HOME, "mum");
        test.add(TestTypes.PERSON, mum, HOME, Map.of("userId", "4711"));
        discover(ANNA, "4711");
        assertThat(only().getFlag(), is(DiscoveryResultFlag.IGNORED));
        test.host.things().remove(mum, true);
        assertThat(test.host.inbox().all(), is(empty()));
    }

    @Test
    void ignoringCanBeUndone() {
        discover(ANNA, "4711");
        test.host.inbox().setIgnored(ANNA, true);
        discover(ANNA, "4711");
        assertThat(only().getFlag(), is(DiscoveryResultFlag.IGNORED));
        test.host.inbox().setIgnored(ANNA, false);
        assertThat(only().getFlag(), is(DiscoveryResultFlag.NEW));
    }

    @Test
    void resultsExpire() {
        test.host.discovery().thingDiscovered(service, person(ANNA, "4711", 60));
        test.pass(Duration.ofSeconds(60));
        test.host.expire();
        assertThat(test.host.inbox().all(), hasSize(1));
        test.pass(Duration.ofSeconds(1));
        test.host.expire();
        assertThat(test.host.inbox().all(), is(empty()));
    }

    @Test
    void aResultWaitsForItsThingType() {
        var type = test.thingTypes.remove(TestTypes.PERSON);
        discover(ANNA, "4711");
        assertThat(test.host.inbox().all(), is(empty()));
        test.host.retryDiscovery();
        assertThat(test.host.inbox().all(), is(empty()));
        test.thingTypes.put(TestTypes.PERSON, type);
        test.host.retryDiscovery();
        assertThat(test.host.inbox().all(), hasSize(1));
    }

    @Test
    void theResultsOfABridgeGoWithIt() {
        test.account("home");
        discover(ANNA, "4711");
        test.host.things().remove(HOME, true);
        assertThat(test.host.inbox().all(), is(empty()));
    }

    @Test
    void whatIsGoneLeavesTheInbox() {
        discover(ANNA, "4711");
        test.host.discovery().thingRemoved(service, ANNA);
        assertThat(test.host.inbox().all(), is(empty()));
        assertThat(test.host.inbox().remove(ANNA), is(false));
    }

    @Test
    void theInboxSurvivesARestart() {
        discover(ANNA, "4711");
        test.host.inbox().setIgnored(ANNA, true);
        TestHost again = new TestHost(disk);
        DiscoveryResult result = again.host.inbox().all().iterator().next();
        assertThat(result.getThingUID(), is(ANNA));
        assertThat(result.getFlag(), is(DiscoveryResultFlag.IGNORED));
        assertThat(result.getProperties(), is(Map.of("userId", "4711", "model", "7")));
        assertThat(result.getBridgeUID(), is(HOME));
    }

    @Test
    void aScanAsksAllServicesOfABinding() {
        DiscoveryService other = mock(DiscoveryService.class);
        when(service.getSupportedThingTypes()).thenReturn(Set.of(TestTypes.PERSON));
        when(service.getScanTimeout()).thenReturn(10);
        when(other.getSupportedThingTypes()).thenReturn(Set.of(TestTypes.OTHER));
        when(other.getScanTimeout()).thenReturn(20);
        doThrow(new IllegalStateException("offline")).when(service).startScan((ScanListener) isNull());
        test.host.discovery().add(service);
        test.host.discovery().add(other);
        verify(service).addDiscoveryListener(test.host.discovery());
        assertThat(test.host.inbox().scannableBindings(), contains("test"));
        assertThat(test.host.inbox().scan("test"), is(20));
        verify(other).startScan((ScanListener) isNull());
        test.host.discovery().remove(other);
        verify(other).removeDiscoveryListener(test.host.discovery());
        assertThat(test.host.inbox().scan("none"), is(0));
    }
}
