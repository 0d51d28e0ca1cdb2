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

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.AbstractProvider;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.ui.components.RootUIComponent;
import org.openhab.core.ui.components.UIComponentProvider;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.ToNumberPolicy;

/**
 * The {@link ComponentProvider} gives Main UI the components in files of the bundle, always filled with the household's
 * things as they are.
 * <p>
 * Components are replaced when a thing or a link comes, goes or changes; Main UI sees that when it is loaded again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class ComponentProvider extends AbstractProvider<RootUIComponent>
        implements UIComponentProvider, AutoCloseable {

    public static final String WIDGETS = "ui:widget";
    public static final String PAGES = "ui:page";

    /** Whole numbers stay whole, as they were written. */
    private static final Gson GSON = new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

    private final String namespace;
    private final List<Template> files;
    private final OpenHabTexts texts;
    private final LinkedThings things;
    private List<LinkedThing> shown = List.of();
    /**
     * By UID. Replaced as a whole: readers need no lock, so that none is held while openHAB's registry holds its own.
     */
    private volatile Map<String, Component> components = Map.of();

    /** A file as it is written, and the channels that it names: of no others a widget has to know the items. */
    private record Template(JsonObject json, Set<String> channels) {

        private static final Pattern CHANNEL = Pattern.compile("[a-z0-9-]+#[a-z0-9-]+");

        Template(JsonObject json) {
            this(json, CHANNEL.matcher(json.toString()).results().map(MatchResult::group).collect(Collectors.toSet()));
        }
    }

    private record Component(JsonObject json, RootUIComponent root) {
    }

    /**
     * @param namespace {@link #WIDGETS} or {@link #PAGES}; of pages there are none while there are no things
     * @param files the names of the resources, seen from this class
     * @param texts the texts of the binding
     * @param types the types of the things that the components show
     */
    protected ComponentProvider(String namespace, List<String> files, OpenHabTexts texts, ThingRegistry things,
            ItemChannelLinkRegistry links, Set<ThingTypeUID> types) {
        this.namespace = namespace;
        this.files = files.stream().map(this::read).toList();
        this.texts = texts;
        this.things = new LinkedThings(things, links, types, this::refresh);
        components = fill(shown);
        this.things.watch();
        refresh();
    }

    @Override
    public void close() {
        things.close();
    }

    @Override
    public String getNamespace() {
        return namespace;
    }

    @Override
    public Collection<RootUIComponent> getAll() {
        return components.values().stream().map(Component::root).toList();
    }

    private Template read(String file) {
        try (InputStream stream = getClass().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The bundle lacks the file " + file);
            }
            return new Template(
                    JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void refresh() {
        List<LinkedThing> now = things.now();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Map<String, Component> before = components;
        Map<String, Component> after = fill(now);
        components = after;
        before.forEach((uid, old) -> {
            Component other = after.get(uid);
            if (other == null) {
                notifyListenersAboutRemovedElement(old.root());
            } else if (!other.json().equals(old.json())) {
                notifyListenersAboutUpdatedElement(old.root(), other.root());
            }
        });
        after.forEach((uid, component) -> {
            if (!before.containsKey(uid)) {
                notifyListenersAboutAddedElement(component.root());
            }
        });
    }

    private Map<String, Component> fill(List<LinkedThing> now) {
        Map<String, Component> filled = new LinkedHashMap<>();
        if (PAGES.equals(namespace) && now.isEmpty()) {
            return filled;
        }
        for (Template file : files) {
            List<LinkedThing> things = now.stream().map(thing -> thing.only(file.channels())).toList();
            JsonObject json = new Filling(things, texts).fill(file.json());
            RootUIComponent root = GSON.fromJson(json, RootUIComponent.class);
            filled.put(root.getUID(), new Component(json, root));
        }
        return filled;
    }
}
