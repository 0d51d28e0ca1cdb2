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

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;

/**
 * The base of icon providers whose icons are resources named {@code category[-state].format}, all lower case.
 * <p>
 * For a state between 0 and 100 the icon of the nearest lower whole number is taken; without any the icon without a
 * state. A unit after a number, separated by a space, is ignored.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractResourceIconProvider implements IconProvider {

    private static final String NUMBER = "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?";

    /** The source of texts for labels of icon sets. */
    protected final TranslationProvider i18nProvider;

    /**
     * Creates the provider.
     *
     * @param i18nProvider the source of texts for labels of icon sets
     */
    protected AbstractResourceIconProvider(TranslationProvider i18nProvider) {
        this.i18nProvider = i18nProvider;
    }

    @Override
    public @Nullable InputStream getIcon(String category, String iconSetId, @Nullable String state,
            IconSet.Format format) {
        String name = state == null ? null : nameForState(category, iconSetId, withoutUnit(state), format);
        return getResource(iconSetId, name == null ? name(category, "", format) : name);
    }

    @Override
    public Set<IconSet> getIconSets() {
        return getIconSets(null);
    }

    /**
     * Returns the priority; of several providers of an icon the one with the highest serves it.
     */
    protected abstract Integer getPriority();

    /**
     * Opens a resource.
     *
     * @param iconSetId the icon set
     * @param resourceName the file name
     * @return null if there is no such resource
     */
    protected abstract @Nullable InputStream getResource(String iconSetId, String resourceName);

    @Override
    public @Nullable Integer hasIcon(String category, String iconSetId, IconSet.Format format) {
        return hasResource(iconSetId, name(category, "", format)) ? getPriority() : null;
    }

    /**
     * Tells whether a resource exists.
     *
     * @param iconSetId the icon set
     * @param resourceName the file name
     */
    protected abstract boolean hasResource(String iconSetId, String resourceName);

    private @Nullable String nameForState(String category, String iconSetId, String state, IconSet.Format format) {
        String exact = name(category, "-" + state, format);
        if (hasResource(iconSetId, exact)) {
            return exact;
        }
        double number = state.matches(NUMBER) ? Double.parseDouble(state) : -1;
        for (int step = number > 100 ? -1 : (int) Math.floor(number); step >= 0; step--) {
            String stepped = name(category, "-" + step, format);
            if (hasResource(iconSetId, stepped)) {
                return stepped;
            }
        }
        return null;
    }

    private static String withoutUnit(String state) {
        int space = state.indexOf(' ');
        return space > 0 && state.substring(0, space).matches(NUMBER) ? state.substring(0, space) : state;
    }

    private static String name(String category, String suffix, IconSet.Format format) {
        return (category + suffix + "." + format).toLowerCase(Locale.ROOT);
    }
}
