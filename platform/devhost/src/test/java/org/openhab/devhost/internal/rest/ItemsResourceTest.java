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
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;
import org.openhab.core.types.UnDefType;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.ItemState;
import org.openhab.devhost.internal.core.Items;

/**
 * Tests of {@code /rest/items}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ItemsResourceTest {

    private static final ItemDefinition WEIGHT = new ItemDefinition("Weight", "Number:Mass", "Weight", "Scale",
            Set.of("Measurement"), List.of("Anna"),
            Map.of("unit", new ItemMetadata("kg", Map.of()), "x", new ItemMetadata("1", Map.of("a", "b"))));
    private static final ItemDefinition GROUP = new ItemDefinition("Anna", "Group", null, null, Set.of(), List.of(),
            Map.of());

    private final Items items = mock(Items.class);
    private final Call call = new Call(new ItemsResource(items, () -> ZoneId.of("Europe/Berlin")),
            new ItemDetailsResource(items));

    @BeforeEach
    void create() {
        item(WEIGHT, new QuantityType<>("71.3 kg"));
        item(GROUP, UnDefType.NULL);
        when(items.all()).then(call -> List.of(items.get("Weight"), items.get("Anna")));
    }

    private void item(ItemDefinition definition, State state) {
        StateDescription description = StateDescriptionFragmentBuilder.create().withReadOnly(true)
                .withPattern("%.1f %unit%").withOption(new StateOption("1", "One")).build().toStateDescription();
        ItemState item = new ItemState(definition, state, null, null, null, definition == WEIGHT ? "kg" : null,
                definition == WEIGHT ? description : null, null);
        when(items.get(definition.name())).thenReturn(item);
    }

    @Test
    void anItemHasOpenHabsShape() {
        assertThat(Call.json(call.get("/rest/items/Weight")),
                is(Call.json("{'link':'http://localhost:8080/rest/items/Weight','state':'71.3 kg','stateDescription':{"
                        + "'pattern':'%.1f %unit%','readOnly':true,'options':[{'value':'1','label':'One'}]},"
                        + "'unitSymbol':'kg','metadata':{'unit':{'value':'kg','editable':true},"
                        + "'x':{'value':'1','config':{'a':'b'},'editable':true}},'editable':true,"
                        + "'type':'Number:Mass','name':'Weight','label':'Weight','category':'Scale',"
                        + "'tags':['Measurement'],'groupNames':['Anna']}")));
    }

    @Test
    void groupsHaveMembers() {
        assertThat(Call.json(call.get("/rest/items/Anna")).getAsJsonObject().getAsJsonArray("members").get(0)
                .getAsJsonObject().get("name").getAsString(), is("Weight"));
        assertThat(Call.text(call.get("/rest/items/Anna?recursive=false")), containsString("\"members\":[]"));
    }

    @Test
    void theListCanBeFiltered() {
        assertThat(Call.json(call.get("/rest/items")).getAsJsonArray().size(), is(2));
        assertThat(Call.json(call.get("/rest/items?type=Group&fields=name,state")),
                is(Call.json("[{'name':'Anna','state':'NULL'}]")));
        assertThat(Call.json(call.get("/rest/items?tags=Measurement&fields=name")),
                is(Call.json("[{'name':'Weight'}]")));
        assertThat(Call.json(call.get("/rest/items?type=Number:Mass&metadata=unit&fields=metadata")),
                is(Call.json("[{'metadata':{'unit':{'value':'kg','editable':true}}}]")));
    }

    @Test
    void timesAreInTheHostsZone() {
        item(WEIGHT, new DateTimeType(Instant.parse("2026-01-01T12:00:00Z")));

        assertThat(Call.json(call.get("/rest/items/Weight")).getAsJsonObject().get("state").getAsString(),
                startsWith("2026-01-01T13:00:00"));
    }

    @Test
    void theStateIsText() {
        RestResponse response = call.get("/rest/items/Weight/state");

        assertThat(Call.text(response), is("71.3 kg"));
        assertThat(response.contentType(), startsWith("text/plain"));
    }

    @Test
    void picturesAreGivenToThoseWhoAskForThem() {
        assertThat(call.with("Accept", "image/*").get("/rest/items/Weight/state").status(), is(400));
        item(WEIGHT, new RawType(new byte[] { 1, 2 }, "image/png"));

        RestResponse picture = call.with("Accept", "image/avif,image/*,*/*;q=0.8").get("/rest/items/Weight/state");

        assertThat(picture.contentType(), is("image/png"));
        assertThat(picture.body(), is(new byte[] { 1, 2 }));
        assertThat(call.with("Accept", "image/gif").get("/rest/items/Weight/state").status(), is(415));
    }

    @Test
    void anItemIsCreatedThenUpdatedAndKeepsItsMetadata() {
        when(items.put(any())).thenReturn(true, false);
        String json = "{\"name\":\"Weight\",\"type\":\"Number:Mass\",\"tags\":[\"Measurement\"]}";

        assertThat(call.putJson("/rest/items/Weight", json).status(), is(201));
        assertThat(call.putJson("/rest/items/Weight", json).status(), is(200));

        verify(items, times(2)).put(new ItemDefinition("Weight", "Number:Mass", null, null, Set.of("Measurement"),
                List.of(), WEIGHT.metadata()));
    }

    @Test
    void badItemsAreRefused() {
        assertThat(call.putJson("/rest/items/Other", "{\"name\":\"Weight\",\"type\":\"String\"}").status(), is(400));
        assertThat(call.putJson("/rest/items/Weight", "{\"name\":\"Weight\"}").status(), is(400));
        when(items.put(any())).thenThrow(new IllegalArgumentException("no type"));
        assertThat(call.putJson("/rest/items/Weight", "{\"name\":\"Weight\",\"type\":\"Nonsense\"}").status(), is(400));
        assertThat(Call.json(call.putJson("/rest/items", "[{\"name\":\"Weight\",\"type\":\"Nonsense\"}]")),
                is(Call.json("[{'name':'Weight','status':'error','message':'no type'}]")));
    }

    @Test
    void commandsAndStates() {
        assertThat(call.postText("/rest/items/Weight", "REFRESH").status(), is(200));
        verify(items).sendCommand("Weight", "REFRESH");
        assertThat(call.putText("/rest/items/Weight/state", "70 kg").status(), is(202));
        verify(items).postUpdate("Weight", "70 kg");
        doThrow(new IllegalArgumentException()).when(items).sendCommand("Weight", "nonsense");
        doThrow(new IllegalArgumentException()).when(items).postUpdate("Weight", "nonsense");
        assertThat(call.postText("/rest/items/Weight", "nonsense").status(), is(400));
        assertThat(call.putText("/rest/items/Weight/state", "nonsense").status(), is(400));
        assertThat(call.postJson("/rest/items/Weight", "ON").status(), is(415));
    }

    @Test
    void metadataAndTags() {
        assertThat(call.putJson("/rest/items/Weight/metadata/unit", "{\"value\":\"g\"}").status(), is(200));
        verify(items).put(ItemJson.withMetadata(WEIGHT, "unit", new ItemMetadata("g", Map.of())));
        assertThat(
                call.putJson("/rest/items/Weight/metadata/new", "{\"value\":\"v\",\"config\":{\"k\":\"w\"}}").status(),
                is(201));
        assertThat(call.putJson("/rest/items/Weight/metadata/new", "{}").status(), is(400));
        assertThat(call.delete("/rest/items/Weight/metadata/none").status(), is(404));
        assertThat(call.delete("/rest/items/Weight/metadata/unit").status(), is(200));
        assertThat(call.send("PUT", "/rest/items/Anna/tags/Person", "").status(), is(200));
        verify(items).put(ItemJson.withTags(GROUP, Set.of("Person")));
        assertThat(Call.json(call.get("/rest/items/Weight/metadata/namespaces")).getAsJsonArray().size(), is(2));
    }

    @Test
    void unknownItemsAreNotFound() {
        for (RestResponse response : List.of(call.get("/rest/items/None"), call.get("/rest/items/None/state"),
                call.delete("/rest/items/None"), call.postText("/rest/items/None", "ON"),
                call.putText("/rest/items/None/state", "ON"), call.putJson("/rest/items/None/metadata/a", "{}"))) {
            assertThat(response.status(), is(404));
        }
        when(items.remove("Weight")).thenReturn(true);
        assertThat(call.delete("/rest/items/Weight").status(), is(200));
    }
}
