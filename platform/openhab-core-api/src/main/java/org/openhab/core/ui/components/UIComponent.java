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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a page or widget of the user interface, with its configuration plus child parts in named slots.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public class UIComponent {

    // JSON of the user interface uses these names.
    private String component;
    private Map<String, Object> config;
    private Map<String, List<UIComponent>> slots;

    /**
     * Creates a part of no type with neither configuration nor slots, for a deserializer to fill.
     */
    public UIComponent() {
        // Every field stays null.
    }

    /**
     * Creates a part with an empty configuration, without slots.
     *
     * @param componentType the type, such as {@code oh-label-item}
     */
    public UIComponent(String componentType) {
        this.component = componentType;
        this.config = new HashMap<>();
    }

    /**
     * Adds a child to a slot, which is added as well if missing.
     */
    public void addComponent(String slotName, UIComponent subComponent) {
        boolean present = slots != null && slots.containsKey(slotName);
        (present ? getSlot(slotName) : addSlot(slotName)).add(subComponent);
    }

    /**
     * Sets one value of the configuration.
     */
    public void addConfig(String key, Object value) {
        config.put(key, value);
    }

    /**
     * Adds an empty slot in place of any of that name.
     *
     * @return the children of the slot; the list may be changed
     */
    public List<UIComponent> addSlot(String slotName) {
        if (slots == null) {
            slots = new HashMap<>();
        }
        List<UIComponent> children = new ArrayList<>();
        slots.put(slotName, children);
        return children;
    }

    /**
     * Returns the type.
     */
    public String getComponent() {
        return component;
    }

    /**
     * Returns the configuration; the map may be changed.
     */
    public Map<String, Object> getConfig() {
        return config;
    }

    /**
     * Returns the children of a slot, or null if there is no such slot.
     */
    public List<UIComponent> getSlot(String slotName) {
        return slots == null ? null : slots.get(slotName);
    }

    /**
     * Returns all slots, or null if none was ever added.
     */
    public Map<String, List<UIComponent>> getSlots() {
        return slots;
    }

    /**
     * Returns the type, like {@link #getComponent()}.
     */
    public String getType() {
        return component;
    }

    /**
     * Sets the type.
     */
    public void setComponent(String component) {
        this.component = component;
    }

    /**
     * Replaces the configuration.
     */
    public void setConfig(Map<String, Object> config) {
        this.config = config;
    }

    /**
     * Replaces all slots.
     */
    public void setSlots(Map<String, List<UIComponent>> slots) {
        this.slots = slots;
    }
}
