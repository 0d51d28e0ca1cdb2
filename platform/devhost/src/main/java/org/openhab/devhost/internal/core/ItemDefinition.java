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
package org.openhab.devhost.internal.core;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a user says about an item.
 *
 * @param name letters, digits and underscores, not starting with a digit
 * @param type the item type, for example {@code Number:Mass}, {@code Switch} or {@code Group}
 * @param label the label, null without
 * @param category the category (icon), null without
 * @param tags the tags
 * @param groups the names of the groups the item is a member of
 * @param metadata the metadata by namespace; {@code unit} decides in which unit states are kept
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ItemDefinition(String name, String type, @Nullable String label, @Nullable String category,
        Set<String> tags, List<String> groups, Map<String, ItemMetadata> metadata) {
}
