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
package org.openhab.binding.connecteddrive.internal.servlet;

import java.util.Dictionary;
import java.util.Hashtable;

import javax.servlet.Servlet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.cloudcommons.page.BundleTexts;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.web.BaseUrls;
import org.openhab.cloudcommons.web.ServletAdapter;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts the pages of the binding on openHAB's web server, through the HTTP whiteboard that openHAB itself uses.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = {})
public class ConnectPages {

    private final ServiceRegistration<Servlet> registration;

    @Activate
    public ConnectPages(BundleContext context, @Reference ConnectDesk desk,
            @Reference TranslationProvider translations) {
        PageFrame frame = new PageFrame(new BundleTexts(translations, context.getBundle()),
                ConnectedDriveBindingConstants.WEB_ROOT);
        // Spelled out, because the constants' package is not needed at runtime otherwise.
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.name", ConnectedDriveBindingConstants.BINDING_ID);
        properties.put("osgi.http.whiteboard.servlet.pattern", ConnectedDriveBindingConstants.WEB_ROOT + "/*");
        properties.put("osgi.http.whiteboard.servlet.asyncSupported", Boolean.TRUE);
        registration = context.registerService(Servlet.class,
                new ServletAdapter(new ConnectRouter(desk, frame), BaseUrls.fromRequests()), properties);
    }

    @Deactivate
    void deactivate() {
        registration.unregister();
    }
}
