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
package org.openhab.devhost.internal.ohinf;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingTypeProvider;
import org.openhab.core.thing.type.ThingType;
import org.openhab.devhost.internal.ohinf.OhInfStore.Owned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Provides the thing types and bridge types of all bundles.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ThingTypeProvider.class)
public class OhInfThingTypes implements ThingTypeProvider {

    private final OhInfStore store;
    private final TypeLocalizer localizer;

    @Activate
    public OhInfThingTypes(@Reference OhInfStore store, @Reference TypeLocalizer localizer) {
        this.store = store;
        this.localizer = localizer;
    }

    @Override
    public Collection<ThingType> getThingTypes(@Nullable Locale locale) {
        return store.all(OhInfContent::thingTypes).stream()
                .map(owned -> localizer.localize(owned.bundle(), owned.type(), locale)).toList();
    }

    @Override
    public @Nullable ThingType getThingType(ThingTypeUID uid, @Nullable Locale locale) {
        Owned<ThingType> owned = store.find(OhInfContent::thingTypes, uid);
        return owned == null ? null : localizer.localize(owned.bundle(), owned.type(), locale);
    }
}
