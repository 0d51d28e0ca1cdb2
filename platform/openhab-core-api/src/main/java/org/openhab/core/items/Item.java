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
package org.openhab.core.items;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;

/**
 * A named value of the home with its current state.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Item extends Identifiable<String> {

    /**
     * Returns the types of commands the item takes.
     */
    List<Class<? extends Command>> getAcceptedCommandTypes();

    /**
     * Returns the types of states the item takes.
     */
    List<Class<? extends State>> getAcceptedDataTypes();

    /**
     * Returns the category, which names an icon, or null if none.
     */
    @Nullable
    String getCategory();

    /**
     * Returns the choice of commands in the default language, or null if nothing describes them.
     */
    default @Nullable CommandDescription getCommandDescription() {
        return getCommandDescription(null);
    }

    /**
     * Returns the choice of commands, or null if nothing describes them.
     *
     * @param locale the language of labels; null for the default one
     */
    @Nullable
    CommandDescription getCommandDescription(@Nullable Locale locale);

    /**
     * Returns the names of the groups the item is a direct member of.
     */
    List<String> getGroupNames();

    /**
     * Returns the text shown for the item, or null if none.
     */
    @Nullable
    String getLabel();

    /**
     * Returns the unique name.
     */
    String getName();

    /**
     * Returns the current state, {@code UnDefType.NULL} before the first one.
     */
    State getState();

    /**
     * Returns the current state converted to a type.
     *
     * @return null if the state cannot be converted
     */
    <T extends State> @Nullable T getStateAs(Class<T> type);

    /**
     * Returns pattern, range, options of the state in the default language, or null if nothing describes them.
     */
    @Nullable
    StateDescription getStateDescription();

    /**
     * Returns pattern, range, options of the state, or null if nothing describes them.
     *
     * @param locale the language of labels; null for the default one
     */
    @Nullable
    StateDescription getStateDescription(@Nullable Locale locale);

    /**
     * Returns the tags, which carry the semantic model among others.
     */
    Set<String> getTags();

    /**
     * Returns the type, such as {@code Number:Temperature}.
     */
    String getType();

    /**
     * Tells whether the item has a tag; letter case counts as the implementation defines.
     */
    boolean hasTag(String tag);
}
