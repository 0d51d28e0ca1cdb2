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
package org.openhab.binding.connecteddrive.internal.ui;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.cloudcommons.page.BundleTexts;
import org.openhab.cloudcommons.ui.ComponentProvider;
import org.openhab.cloudcommons.ui.OpenHabTexts;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.ui.components.UIComponentProvider;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The page of Main UI that the binding brings with it.
 * <p>
 * Who has no Main UI has nobody who asks for it, so that its types need not exist.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = UIComponentProvider.class)
public class CarPage extends ComponentProvider {

    @Activate
    public CarPage(@Reference ThingRegistry things, @Reference ItemChannelLinkRegistry links,
            @Reference TranslationProvider translations, @Reference LocaleProvider locale, BundleContext context) {
        super(PAGES, List.of("/ui/car-page.json"),
                new OpenHabTexts(new BundleTexts(translations, context.getBundle()), locale), things, links,
                Set.of(ConnectedDriveBindingConstants.THING_TYPE_VEHICLE));
    }

    @Override
    @Deactivate
    public void close() {
        super.close();
    }
}
