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
package org.openhab.core.ui.components;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.config.core.dto.ConfigDescriptionDTO;

/**
 * A page or widget of the user interface, the root of a tree of parts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class RootUIComponent extends UIComponent implements Identifiable<String> {

    // JSON of the user interface uses these names.
    private final String uid;
    private final Set<String> tags = new HashSet<>();
    private ConfigDescriptionDTO props = new ConfigDescriptionDTO(null, new ArrayList<>(), new ArrayList<>());
    private @Nullable Date timestamp;

    /**
     * Creates a root with a random identifier plus an empty type, for a deserializer to fill.
     */
    public RootUIComponent() {
        this("");
    }

    /**
     * Creates a root with a random identifier.
     *
     * @param name the type, such as {@code oh-layout-page}
     */
    public RootUIComponent(String name) {
        this(UUID.randomUUID().toString(), name);
    }

    /**
     * Creates a root.
     *
     * @param uid the identifier
     * @param name the type, such as {@code oh-layout-page}
     */
    public RootUIComponent(String uid, String name) {
        super(name);
        this.uid = uid;
    }

    /**
     * Adds a tag.
     */
    public void addTag(String tag) {
        tags.add(tag);
    }

    /**
     * Adds tags.
     */
    public void addTags(Collection<String> tags) {
        this.tags.addAll(tags);
    }

    /**
     * Adds tags.
     */
    public void addTags(String... tags) {
        this.tags.addAll(List.of(tags));
    }

    /**
     * Returns the description of the parameters the root takes.
     */
    public ConfigDescriptionDTO getProps() {
        return props;
    }

    /**
     * Returns the tags; the set may be changed.
     */
    public Set<String> getTags() {
        return tags;
    }

    /**
     * Returns when the root was last changed, or null if unknown.
     */
    public @Nullable Date getTimestamp() {
        return timestamp;
    }

    @Override
    public String getUID() {
        return uid;
    }

    /**
     * Tells whether the root has a tag.
     */
    public boolean hasTag(String tag) {
        return tags.contains(tag);
    }

    /**
     * Removes all tags.
     */
    public void removeAllTags() {
        tags.clear();
    }

    /**
     * Removes a tag, if present.
     */
    public void removeTag(String tag) {
        tags.remove(tag);
    }

    /**
     * Replaces the description of parameters.
     */
    public void setProps(ConfigDescriptionDTO props) {
        this.props = props;
    }

    /**
     * Sets when the root was last changed.
     */
    public void setTimestamp(Date date) {
        this.timestamp = date;
    }

    /**
     * Sets the time of the last change to now.
     */
    public void updateTimestamp() {
        this.timestamp = new Date();
    }
}
