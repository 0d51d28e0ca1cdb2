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
package org.openhab.core.thing.binding;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.internal.ChannelDescriptionChanged;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Holds what providers of options and patterns need.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractDynamicDescriptionProvider {

    protected @NonNullByDefault({}) BundleContext bundleContext;

    protected @Nullable EventPublisher eventPublisher;
    protected @Nullable ChannelTypeI18nLocalizationService channelTypeI18nLocalizationService;
    protected @Nullable ItemChannelLinkRegistry itemChannelLinkRegistry;

    @Activate
    protected void activate(ComponentContext componentContext) {
        bundleContext = componentContext.getBundleContext();
    }

    @Deactivate
    public void deactivate() {
        bundleContext = null;
    }

    /** Publishes an event if there is somebody to publish it. */
    protected void postEvent(Event event) {
        EventPublisher publisher = eventPublisher;
        if (publisher != null) {
            publisher.post(event);
        }
    }

    final void postDescriptionChanged(ChannelUID channelUID, String field) {
        ItemChannelLinkRegistry links = itemChannelLinkRegistry;
        Set<String> items = links == null ? Set.of() : links.getLinkedItemNames(channelUID);
        postEvent(new ChannelDescriptionChanged(channelUID, field, items));
    }

    final @Nullable Bundle bundle() {
        return bundleContext == null ? null : bundleContext.getBundle();
    }
}
