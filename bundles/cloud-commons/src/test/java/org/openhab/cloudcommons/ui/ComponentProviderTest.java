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
package org.openhab.cloudcommons.ui;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.core.common.registry.Provider;
import org.openhab.core.common.registry.ProviderChangeListener;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.config.core.dto.ConfigDescriptionParameterDTO;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.ui.components.RootUIComponent;

/**
 * Tests what Main UI gets for the things of a household, and when it gets something else.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ComponentProviderTest implements ProviderChangeListener<RootUIComponent> {

    private static final ThingTypeUID TYPE = new ThingTypeUID("test", "person");
    private static final ThingUID ANNA = new ThingUID(TYPE, "anna");
    private static final ThingUID BERT = new ThingUID(TYPE, "bert");

    private final ThingRegistry things = mock(ThingRegistry.class);
    private final ItemChannelLinkRegistry links = mock(ItemChannelLinkRegistry.class);
    private final Collection<Thing> household = new ArrayList<>();
    private final Collection<ItemChannelLink> linked = new ArrayList<>();
    private final List<String> news = new ArrayList<>();

    private static final class TestProvider extends ComponentProvider {
        TestProvider(String namespace, String file, ThingRegistry things, ItemChannelLinkRegistry links) {
            super(namespace, List.of(file),
                    new OpenHabTexts((key, locale, arguments) -> "text of " + key + " in " + locale,
                            () -> Locale.GERMAN),
                    things, links, Set.of(TYPE));
        }
    }

    @BeforeEach
    void household() {
        when(things.getAll()).thenReturn(household);
        when(links.getAll()).thenReturn(linked);
        household.add(thing(ANNA, TYPE, "Anna"));
        household.add(thing(new ThingUID("other:person:carl"), new ThingTypeUID("other", "person"), "Carl"));
        link("Weight", ANNA, "body#weight");
    }

    @Test
    void widgetKnowsTheItemsOfEveryThing() {
        link("A_second_item", ANNA, "body#weight");
        household.add(thing(BERT, TYPE, "=items['Secret'].state"));
        RootUIComponent widget = only(provider(ComponentProvider.WIDGETS));
        assertThat(widget.getUID(), is("test_widget"));
        Map<String, Object> expected = Map.of("title", "text of widget.title in de", "size", 12L, "things",
                Map.of("test:person:anna", Map.of("label", "Anna", "body#weight", "A_second_item"), "test:person:bert",
                        Map.of("label", " =items['Secret'].state")));
        assertThat("nothing that comes from outside is an expression", widget.getConfig(), is(expected));
        ConfigDescriptionParameterDTO parameter = widget.getProps().parameters.get(0);
        assertThat(parameter.defaultValue, is(""));
        assertThat(parameter.options.stream().map(option -> option.value).toList(),
                contains("test:person:bert", "test:person:anna"));
    }

    @Test
    void whereThereIsOneThingNobodyHasToPickIt() {
        ConfigDescriptionParameterDTO parameter = only(provider(ComponentProvider.WIDGETS)).getProps().parameters
                .get(0);
        assertThat(parameter.defaultValue, is("test:person:anna"));
    }

    @Test
    void pageShowsEachThing() {
        household.add(thing(BERT, TYPE, "Bert"));
        assertThat(
                only(provider(ComponentProvider.PAGES)).getSlot("masonry").stream()
                        .map(component -> component.getComponent() + component.getConfig()).toList(),
                contains("widget:test_widget{thing=test:person:anna}", "widget:test_widget{thing=test:person:bert}",
                        "Label{}"));
    }

    @Test
    void thingsOfOneLabelAreToldApartByTheirModel() {
        when(household.iterator().next().getProperties()).thenReturn(Map.of("model", "i4 eDrive40"));
        Thing bert = thing(BERT, TYPE, "Anna");
        when(bert.getProperties()).thenReturn(Map.of("modelId", "iX1"));
        household.add(bert);
        assertThat(labels(), contains("Anna (i4 eDrive40)", "Anna (iX1)"));
    }

    @Test
    void thingsOfOneModelAreToldApartByTheirBridge() {
        household.forEach(thing -> when(thing.getProperties()).thenReturn(Map.of("model", "i4")));
        Thing anna = household.iterator().next();
        Thing bert = thing(BERT, TYPE, "Anna");
        when(bert.getProperties()).thenReturn(Map.of("model", "i4"));
        bridge(anna, "home", "Home");
        bridge(bert, "work", "Work");
        household.add(bert);
        assertThat(labels(), contains("Anna (Home)", "Anna (Work)"));
    }

    @Test
    void thingsThatAreAlikeInEverythingElseAreToldApartByTheirUid() {
        household.add(thing(BERT, TYPE, "Anna"));
        assertThat(labels(), contains("Anna (anna)", "Anna (bert)"));
    }

    private List<String> labels() {
        return only(provider(ComponentProvider.WIDGETS)).getProps().parameters.get(0).options.stream()
                .map(option -> option.label).toList();
    }

    private void bridge(Thing thing, String id, String label) {
        ThingUID uid = new ThingUID("test", "account", id);
        when(thing.getBridgeUID()).thenReturn(uid);
        Thing bridge = thing(uid, new ThingTypeUID("test", "account"), label);
        when(things.get(uid)).thenReturn(bridge);
    }

    @Test
    void noPageWithoutThings() {
        household.clear();
        linked.clear();
        ComponentProvider page = provider(ComponentProvider.PAGES);
        assertThat(page.getAll(), is(empty()));
        RegistryChangeListener<Thing> registry = thingListener();
        household.add(thing(ANNA, TYPE, "Anna"));
        registry.added(household.iterator().next());
        assertThat(only(page).getUID(), is("test_page"));
        household.clear();
        registry.removed(thing(ANNA, TYPE, "Anna"));
        assertThat(page.getAll(), is(empty()));
        assertThat(news, contains("+test_page", "-test_page"));
    }

    @Test
    void linksChangeTheWidgetAndOnlyThoseThatMatter() {
        ComponentProvider widgets = provider(ComponentProvider.WIDGETS);
        RootUIComponent before = only(widgets);
        link("Elsewhere", new ThingUID("other:person:carl"), "body#weight");
        linkListener().added(linked.stream().reduce((a, b) -> b).orElseThrow());
        assertThat(only(widgets), is(sameInstance(before)));
        link("Steps", ANNA, "activity#steps");
        linkListener().added(linked.stream().reduce((a, b) -> b).orElseThrow());
        assertThat(only(widgets).getConfig().get("things").toString(), containsString("activity#steps=Steps"));
        assertThat(news, contains("~test_widget"));
        linkListener().added(linked.stream().reduce((a, b) -> b).orElseThrow());
        assertThat("told once", news, hasSize(1));
    }

    @Test
    void widgetKnowsTheItemsOfChannelsThatItNamesOnly() {
        ComponentProvider widgets = provider(ComponentProvider.WIDGETS);
        link("Height", ANNA, "body#height");
        linkListener().added(linked.stream().reduce((a, b) -> b).orElseThrow());
        assertThat(only(widgets).getConfig().get("things"),
                is(Map.of("test:person:anna", Map.of("label", "Anna", "body#weight", "Weight"))));
        assertThat("is no news to it", news, is(empty()));
    }

    @Test
    void pageIsTheSameWhateverIsLinked() {
        provider(ComponentProvider.PAGES);
        link("Steps", ANNA, "activity#steps");
        linkListener().added(linked.stream().reduce((a, b) -> b).orElseThrow());
        assertThat(news, is(empty()));
    }

    @Test
    void nothingListensAfterTheEnd() {
        ComponentProvider widgets = provider(ComponentProvider.WIDGETS);
        RegistryChangeListener<Thing> ofThings = thingListener();
        RegistryChangeListener<ItemChannelLink> ofLinks = linkListener();
        widgets.close();
        verify(things).removeRegistryChangeListener(ofThings);
        verify(links).removeRegistryChangeListener(ofLinks);
    }

    private ComponentProvider provider(String namespace) {
        ComponentProvider provider = new TestProvider(namespace,
                ComponentProvider.PAGES.equals(namespace) ? "/ui/page.json" : "/ui/widget.json", things, links);
        provider.addProviderChangeListener(this);
        assertThat(provider.getNamespace(), is(namespace));
        return provider;
    }

    private static RootUIComponent only(ComponentProvider provider) {
        assertThat(provider.getAll(), hasSize(1));
        return provider.getAll().iterator().next();
    }

    private static Thing thing(ThingUID uid, ThingTypeUID type, String label) {
        Thing thing = mock(Thing.class);
        when(thing.getUID()).thenReturn(uid);
        when(thing.getThingTypeUID()).thenReturn(type);
        when(thing.getLabel()).thenReturn(label);
        return thing;
    }

    private void link(String item, ThingUID thing, String channel) {
        linked.add(new ItemChannelLink(item, new ChannelUID(thing, channel)));
    }

    @SuppressWarnings({ "unchecked", "null" })
    private RegistryChangeListener<Thing> thingListener() {
        ArgumentCaptor<RegistryChangeListener<Thing>> captor = ArgumentCaptor.forClass(RegistryChangeListener.class);
        verify(things, atLeastOnce()).addRegistryChangeListener(captor.capture());
        return captor.getValue();
    }

    @SuppressWarnings({ "unchecked", "null" })
    private RegistryChangeListener<ItemChannelLink> linkListener() {
        ArgumentCaptor<RegistryChangeListener<ItemChannelLink>> captor = ArgumentCaptor
                .forClass(RegistryChangeListener.class);
        verify(links, atLeastOnce()).addRegistryChangeListener(captor.capture());
        return captor.getValue();
    }

    @Override
    public void added(Provider<RootUIComponent> provider, RootUIComponent element) {
        news.add("+" + element.getUID());
    }

    @Override
    public void removed(Provider<RootUIComponent> provider, RootUIComponent element) {
        news.add("-" + element.getUID());
    }

    @Override
    public void updated(Provider<RootUIComponent> provider, RootUIComponent oldelement, RootUIComponent element) {
        news.add("~" + element.getUID());
    }
}
