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

/**
 * A source of icons.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface IconProvider {

    @Nullable
    InputStream getIcon(String category, String iconSetId, @Nullable String state, IconSet.Format format);

    Set<IconSet> getIconSets();

    Set<IconSet> getIconSets(@Nullable Locale locale);

    @Nullable
    Integer hasIcon(String category, String iconSetId, IconSet.Format format);
}
