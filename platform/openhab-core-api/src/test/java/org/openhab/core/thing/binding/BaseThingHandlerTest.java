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
package org.openhab.core.thing.binding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.UnDefType;

/**
 * Handlers report through their callback, and keep their configuration valid.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BaseThingHandlerTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("demo:thing");
    private static final ChannelUID WEIGHT = new ChannelUID("demo:thing:one:weight");

    /**
     * A handler that does nothing of its own.
     */
    static class Sample extends BaseThingHandler {

        Sample(Thing thing) {
            super(thing);
        }

        @Override
        public void initialize() {
            updateStatus(ThingStatus.ONLINE);
        }

        @Override
        public void handleCommand(ChannelUID channelUID, Command command) {
            updateState(channelUID, UnDefType.UNDEF);
        }
    }

    private final ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
    private final Thing thing = ThingBuilder.create(TYPE, "one").withConfiguration(new Configuration(Map.of("a", 1)))
            .withBridge(new ThingUID("demo:bridge:b")).build();
    private final Sample handler = spy(new Sample(thing));

    @BeforeEach
    void connect() {
        handler.setCallback(callback);
    }

    private void status(ThingStatus status, ThingStatusDetail detail) {
        thing.setStatusInfo(new ThingStatusInfo(status, detail, null));
    }

    @Test
    void reportsByIdOrIdentifier() {
        TimeSeries series = new TimeSeries(TimeSeries.Policy.ADD);

        handler.updateState("weight", new DecimalType(72));
        handler.sendTimeSeries("weight", series);
        handler.triggerChannel("weight", "new");
        handler.triggerChannel("weight");
        handler.postCommand("weight", OnOffType.ON);

        verify(callback).stateUpdated(WEIGHT, new DecimalType(72));
        verify(callback).sendTimeSeries(WEIGHT, series);
        verify(callback).channelTriggered(thing, WEIGHT, "new");
        verify(callback).channelTriggered(thing, WEIGHT, "");
        verify(callback).postCommand(WEIGHT, OnOffType.ON);
    }

    @Test
    void reportsNothingAfterTheEnd() {
        handler.setCallback(null);

        handler.updateState("weight", new DecimalType(72));
        handler.updateStatus(ThingStatus.ONLINE);

        verifyNoInteractions(callback);
        assertThat(handler.isLinked("weight"), is(false));
        assertThat(handler.getBridge(), is(nullValue()));
    }

    @Test
    void linksAskForTheState() {
        handler.channelLinked(WEIGHT);

        verify(handler).handleCommand(WEIGHT, RefreshType.REFRESH);
    }

    @Test
    void followsItsBridge() {
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null));
        verify(callback).statusUpdated(thing,
                new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE, null));

        status(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR);
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        verify(callback, never()).statusUpdated(thing,
                new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));

        status(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        verify(callback).statusUpdated(thing, new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
    }

    @Test
    void restartsForANewConfiguration() {
        status(ThingStatus.ONLINE, ThingStatusDetail.NONE);

        handler.handleConfigurationUpdate(Map.of("b", "x"));

        InOrder order = inOrder(handler, callback);
        order.verify(callback).validateConfigurationParameters(thing, Map.of("b", "x"));
        order.verify(handler).dispose();
        order.verify(callback).thingUpdated(thing);
        order.verify(handler).initialize();
        assertThat(thing.getConfiguration().getProperties(), is(Map.of("a", BigDecimal.ONE, "b", "x")));
    }

    @Test
    void tellsOpenHabWhenItIsNotInitialized() {
        handler.handleConfigurationUpdate(Map.of("b", "x"));

        verify(callback).configurationUpdated(thing);
        verify(handler, never()).initialize();
    }

    @Test
    void theSameConfigurationChangesNothing() {
        handler.handleConfigurationUpdate(Map.of("a", BigDecimal.ONE));

        verifyNoInteractions(callback);
    }

    @Test
    void wrongConfigurationsAreRefused() {
        ConfigValidationException wrong = new ConfigValidationException(mock(org.osgi.framework.Bundle.class), null,
                List.of(new ConfigValidationMessage("b", "{0} is wrong", "key", "b")));
        doThrow(wrong).when(callback).validateConfigurationParameters(any(Thing.class), any());

        assertThrows(ConfigValidationException.class, () -> handler.handleConfigurationUpdate(Map.of("b", "x")));
        handler.updateConfiguration(new Configuration(Map.of("b", "x")));

        verify(callback, never()).thingUpdated(any());
        assertThat(thing.getConfiguration().getProperties(), is(Map.of("a", BigDecimal.ONE)));
        assertThat(wrong.getValidationMessages(), is(Map.of("b", "b is wrong")));
    }

    @Test
    void aFailingUpdateIsTakenBack() {
        doThrow(new IllegalStateException("no provider")).when(callback).thingUpdated(any());

        assertThrows(IllegalStateException.class,
                () -> handler.updateConfiguration(new Configuration(Map.of("b", "x"))));

        assertThat(thing.getConfiguration().getProperties(), is(Map.of("a", BigDecimal.ONE)));
    }

    @Test
    void editsItsThing() {
        Thing edited = handler.editThing().withLabel("New").build();

        handler.updateThing(edited);

        verify(callback).thingUpdated(edited);
        assertThat(handler.getThing(), is(sameInstance(edited)));
        assertThrows(IllegalArgumentException.class, () -> handler.updateThing(edited));
    }

    @Test
    void propertiesAreReportedWhenTheyChange() {
        handler.updateProperty("vendor", "Withings");
        handler.updateProperty("vendor", "Withings");
        handler.updateProperties(Map.of("vendor", "Withings"));
        verify(callback).thingUpdated(thing);
        assertThat(handler.editProperties(), is(Map.of("vendor", "Withings")));

        handler.updateProperty("vendor", null);
        assertThat(thing.getProperties(), is(Map.of()));
    }

    @Test
    void removalIsDoneAtOnceUnlessOverridden() {
        handler.handleRemoval();

        verify(callback).statusUpdated(thing, new ThingStatusInfo(ThingStatus.REMOVED, ThingStatusDetail.NONE, null));
    }

    @Test
    void anotherThingRestartsIt() {
        Thing other = ThingBuilder.create(TYPE, "one").withLabel("Other").build();

        handler.thingUpdated(other);

        InOrder order = inOrder(handler);
        order.verify(handler).dispose();
        order.verify(handler).initialize();
        assertThat(handler.getThing(), is(sameInstance(other)));
    }

    @Test
    void asksForBridgeAndLinks() {
        Bridge bridge = BridgeBuilder.create(new ThingTypeUID("demo:bridge"), "b").build();
        when(callback.getBridge(bridge.getUID())).thenReturn(bridge);
        when(callback.isChannelLinked(WEIGHT)).thenReturn(true);

        assertThat(handler.getBridge(), is(sameInstance(bridge)));
        assertThat(handler.isLinked("weight"), is(true));
        assertThat(handler.isLinked("other"), is(false));
    }
}
