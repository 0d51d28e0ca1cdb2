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
package org.openhab.devhost.internal.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.ui.components.RootUIComponent;
import org.openhab.core.ui.components.UIComponentProvider;
import org.openhab.devhost.internal.core.ActionDescriptor;
import org.openhab.devhost.internal.core.Actions;
import org.openhab.devhost.internal.core.History;
import org.openhab.devhost.internal.core.HistoryPoint;
import org.openhab.devhost.internal.core.InboxEntries;

/**
 * Tests of inbox, discovery, actions, persistence and UI components.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SmallResourcesTest {

    private static final ThingUID THING = new ThingUID("withings:device:home:abc");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final InboxEntries inbox = mock(InboxEntries.class);
    private final Actions actions = mock(Actions.class);
    private final History history = mock(History.class);
    private final UiComponentsResource components = new UiComponentsResource();
    private final Call call = new Call(new InboxResource(inbox), new DiscoveryResource(inbox),
            new ActionsResource(actions), new PersistenceResource(history, Clock.fixed(NOW, ZoneOffset.UTC)),
            components);

    @Test
    void theInboxHasOpenHabsShape() {
        DiscoveryResult result = DiscoveryResultBuilder.create(THING).withBridge(new ThingUID("withings:account:home"))
                .withLabel("Body+").withProperty("deviceId", "abc").withRepresentationProperty("deviceId").build();
        when(inbox.all()).thenReturn(List.of(result));

        assertThat(Call.json(call.get("/rest/inbox")), is(Call.json("[{'bridgeUID':'withings:account:home',"
                + "'flag':'NEW','label':'Body+','properties':{'deviceId':'abc'},'representationProperty':'deviceId',"
                + "'thingUID':'withings:device:home:abc','thingTypeUID':'withings:device'}]")));
    }

    @Test
    void resultsAreApprovedIgnoredAndRemoved() {
        DiscoveryResult result = DiscoveryResultBuilder.create(THING).build();
        when(inbox.all()).thenReturn(List.of(result));
        when(inbox.remove(THING)).thenReturn(true);
        when(inbox.approve(any(), any(), any())).thenReturn(mock(Thing.class));
        String path = "/rest/inbox/" + THING;

        assertThat(call.postText(path + "/approve?newThingId=scale", "My scale").status(), is(200));
        verify(inbox).approve(THING, "My scale", "scale");
        assertThat(call.postText(path + "/approve", "").status(), is(200));
        verify(inbox).approve(THING, null, null);
        assertThat(call.postText(path + "/ignore", "").status(), is(200));
        verify(inbox).setIgnored(THING, true);
        assertThat(call.postText(path + "/unignore", "").status(), is(200));
        verify(inbox).setIgnored(THING, false);
        assertThat(call.delete(path).status(), is(200));
        assertThat(call.delete("/rest/inbox/a:b:c").status(), is(404));
        assertThat(call.postText("/rest/inbox/a:b:c/approve", "").status(), is(404));
        when(inbox.approve(any(), any(), any())).thenReturn(null);
        assertThat(call.postText(path + "/approve", "").status(), is(409));
        when(inbox.approve(any(), any(), any())).thenThrow(new IllegalArgumentException("bad id"));
        assertThat(call.postText(path + "/approve?newThingId=a:b", "").status(), is(400));
    }

    @Test
    void aScanAnswersWithItsTime() {
        when(inbox.scannableBindings()).thenReturn(List.of("withings"));
        when(inbox.scan("withings")).thenReturn(30);

        assertThat(Call.json(call.get("/rest/discovery")), is(Call.json("['withings']")));
        assertThat(Call.text(call.postText("/rest/discovery/bindings/withings/scan", "")), is("30"));
        assertThat(call.postText("/rest/discovery/bindings/none/scan", "").status(), is(404));
    }

    @Test
    void actionsAreDescribed() {
        when(actions.of(THING)).thenReturn(List.of(new ActionDescriptor("withings.importHistory", "Import", null, true,
                List.of(new ActionDescriptor.Input("from", "java.time.LocalDate", "From", null, true, null),
                        new ActionDescriptor.Input("days", "int", null, null, false, null)),
                List.of(new ActionDescriptor.Output("result", "java.lang.String", null, null)), true)));

        assertThat(Call.json(call.get("/rest/actions/" + THING)),
                is(Call.json("[{'actionUid':'withings.importHistory','label':'Import','visibility':'VISIBLE','inputs':["
                        + "{'type':'java.time.LocalDate','name':'from','label':'From','required':true,'tags':[]},"
                        + "{'type':'int','name':'days','required':false,'tags':[]}],'inputConfigDescriptions':["
                        + "{'context':'date','label':'From','name':'from','required':true,'type':'TEXT',"
                        + "'readOnly':false,'multiple':false,'advanced':false,'verify':false,'limitToOptions':true,"
                        + "'options':[],'filterCriteria':[]},{'default':'0','name':'days','required':true,"
                        + "'type':'INTEGER','readOnly':false,'multiple':false,'advanced':false,'verify':false,"
                        + "'limitToOptions':true,'options':[],'filterCriteria':[]}],"
                        + "'outputs':[{'name':'result','type':'java.lang.String','tags':[]}]}]")));
        assertThat(call.get("/rest/actions/a:b:c").status(), is(404));
    }

    @Test
    void actionsAreRun() {
        String path = "/rest/actions/" + THING + "/withings.importHistory";
        when(actions.run(THING, "withings.importHistory", Map.of("days", new BigDecimal(3))))
                .thenReturn(Map.of("result", "ok"));

        assertThat(Call.json(call.postJson(path, "{\"days\":3}")), is(Call.json("{'result':'ok'}")));
        when(actions.run(any(), any(), any())).thenThrow(new NoSuchElementException());
        assertThat(call.postJson(path, "{}").status(), is(404));
        reset(actions);
        when(actions.run(any(), any(), any())).thenThrow(new IllegalStateException("failed"));
        assertThat(call.postJson(path, "{}").status(), is(500));
    }

    @Test
    void historyIsTheLastDayUnlessSaid() {
        when(history.points("Weight", NOW.minus(Duration.ofDays(1)), NOW))
                .thenReturn(List.of(new HistoryPoint(NOW.minusSeconds(60), new QuantityType<>("71.30 kg")),
                        new HistoryPoint(NOW, new StringType("x"))));

        assertThat(Call.json(call.get("/rest/persistence/items/Weight")),
                is(Call.json("{'name':'Weight','datapoints':'2','data':[{'time':" + NOW.minusSeconds(60).toEpochMilli()
                        + ",'state':'71.30'},{'time':" + NOW.toEpochMilli() + ",'state':'x'}]}")));
    }

    @Test
    void historyOfASpan() {
        call.get("/rest/persistence/items/Weight?starttime=2020-01-01T00:00:00.000%2B0000"
                + "&endtime=2020-02-01T00:00:00Z&serviceId=inmemory");

        verify(history).points("Weight", Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2020-02-01T00:00:00Z"));
        assertThat(call.get("/rest/persistence/items/Weight?starttime=yesterday").status(), is(400));
        assertThat(call.get("/rest/persistence/items/Weight?serviceId=influxdb").status(), is(400));
    }

    @Test
    void storedItemsAreListed() {
        when(history.items()).thenReturn(List.of("Weight"));
        when(history.points("Weight", null, null)).thenReturn(List.of(new HistoryPoint(NOW, new StringType("x"))));

        assertThat(Call.json(call.get("/rest/persistence/items")), is(Call.json("[{'name':'Weight','count':1,"
                + "'earliest':'2026-05-01T12:00:00Z','latest':'2026-05-01T12:00:00Z'}]")));
        assertThat(Call.text(call.get("/rest/persistence")), containsString("\"id\":\"inmemory\""));
    }

    @Test
    void widgetsOfBundlesAreShown() {
        RootUIComponent widget = new RootUIComponent("car-overview", "f7-card");
        widget.addConfig("title", "=props.title");
        widget.addTag("car");
        UIComponentProvider provider = mock(UIComponentProvider.class);
        when(provider.getNamespace()).thenReturn("ui:widget");
        when(provider.getAll()).thenReturn(List.of(widget));
        components.addProvider(provider);

        String list = Call.text(call.get("/rest/ui/components/ui:widget"));

        assertThat(list, allOf(containsString("\"uid\":\"car-overview\""), containsString("\"component\":\"f7-card\""),
                containsString("\"title\":\"=props.title\""), containsString("\"tags\":[\"car\"]")));
        assertThat(call.get("/rest/ui/components/ui:widget/car-overview").status(), is(200));
        assertThat(call.get("/rest/ui/components/ui:widget/none").status(), is(404));
        assertThat(Call.text(call.get("/rest/ui/components/ui:page")), is("[]"));
        components.removeProvider(provider);
        assertThat(Call.text(call.get("/rest/ui/components/ui:widget")), is("[]"));
    }
}
