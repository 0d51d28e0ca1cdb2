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
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeProvider;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.devhost.internal.ohinf.OhInfStore.Owned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Provides the channel types of all bundles, among them the system ones of this bundle.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = ChannelTypeProvider.class)
public class OhInfChannelTypes implements ChannelTypeProvider {

    private final OhInfStore store;
    private final ChannelTypeI18nLocalizationService localizer;

    @Activate
    public OhInfChannelTypes(@Reference OhInfStore store, @Reference TranslationProvider translations) {
        this.store = store;
        this.localizer = new ChannelTypeI18nLocalizationService(translations);
    }

    @Override
    public Collection<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return store.all(OhInfContent::channelTypes).stream().map(owned -> localized(owned, locale)).toList();
    }

    @Override
    public @Nullable ChannelType getChannelType(ChannelTypeUID uid, @Nullable Locale locale) {
        Owned<ChannelType> owned = store.find(OhInfContent::channelTypes, uid);
        return owned == null ? null : localized(owned, locale);
    }

    private ChannelType localized(Owned<ChannelType> owned, @Nullable Locale locale) {
        return localizer.createLocalizedChannelType(owned.bundle(), owned.type(), locale);
    }
}
