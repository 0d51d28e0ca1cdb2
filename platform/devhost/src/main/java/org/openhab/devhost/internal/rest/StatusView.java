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
package org.openhab.devhost.internal.rest;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.devhost.internal.ohinf.StatusTexts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The status of a thing in the language of a reader.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = StatusView.class)
public class StatusView {

    private final StatusTexts texts;

    @Activate
    public StatusView(@Reference StatusTexts texts) {
        this.texts = texts;
    }

    /** The text comes from the bundle of the thing's handler; without handler the description stays as it is. */
    public ThingStatusInfo of(Thing thing, Locale locale) {
        ThingStatusInfo info = thing.getStatusInfo();
        ThingHandler handler = thing.getHandler();
        Bundle bundle = handler == null ? null : FrameworkUtil.getBundle(handler.getClass());
        return bundle == null ? info
                : new ThingStatusInfo(info.getStatus(), info.getStatusDetail(),
                        texts.resolve(bundle, info.getDescription(), locale));
    }
}
