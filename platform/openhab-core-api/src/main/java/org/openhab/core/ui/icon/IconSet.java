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
package org.openhab.core.ui.icon;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The description of a set of icons.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class IconSet {

    private final String id;
    private final String label;
    private final String description;
    private final Set<IconSet.Format> formats;

    /**
     * Describes a set.
     *
     * @param id the identifier
     * @param label a short text for users
     * @param description a longer text for users
     * @param formats the formats the icons come in
     */
    public IconSet(String id, String label, String description, Set<IconSet.Format> formats) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.formats = Set.copyOf(formats);
    }

    /**
     * Returns the longer text for users.
     */
    public String getDescription() {
        return description;
    }

    /**
     * Returns the formats the icons come in, unmodifiable.
     */
    public Set<IconSet.Format> getFormats() {
        return formats;
    }

    /**
     * Returns the identifier.
     */
    public String getId() {
        return id;
    }

    /**
     * Returns the short text for users.
     */
    public String getLabel() {
        return label;
    }

    /**
     * The file format of an icon.
     */
    public enum Format {
        PNG,
        SVG;
    }
}
