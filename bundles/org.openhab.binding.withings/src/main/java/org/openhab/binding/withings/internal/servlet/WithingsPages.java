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
package org.openhab.binding.withings.internal.servlet;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import javax.servlet.Servlet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.cloudcommons.page.BundleTexts;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.web.BaseUrls;
import org.openhab.cloudcommons.web.ServletAdapter;
import org.openhab.cloudcommons.web.WebHandler;
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
public class WithingsPages {

    private final List<ServiceRegistration<Servlet>> registrations;

    @Activate
    public WithingsPages(BundleContext context, @Reference LinkDesk desk, @Reference PushDesk pushes,
            @Reference TranslationProvider translations) {
        WebHandler pages = new LinkPages(desk,
                new PageFrame(new BundleTexts(translations, context.getBundle()), WithingsBindingConstants.WEB_ROOT));
        registrations = List.of(register(context, "", new ServletAdapter(pages, BaseUrls.fromRequests())),
                register(context, WithingsBindingConstants.WEB_PUSH.replaceFirst("/$", ""),
                        new ServletAdapter(PushPages.of(pushes), BaseUrls.fromRequests(), PushPages.LONGEST_BODY,
                                ServletAdapter.DEFAULT_TIMEOUT)));
    }

    @Deactivate
    void deactivate() {
        registrations.forEach(ServiceRegistration::unregister);
    }

    private static ServiceRegistration<Servlet> register(BundleContext context, String path, Servlet servlet) {
        // Spelled out, because the constants' package is not needed at runtime otherwise.
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.name",
                WithingsBindingConstants.BINDING_ID + path.replace('/', '-'));
        properties.put("osgi.http.whiteboard.servlet.pattern", WithingsBindingConstants.WEB_ROOT + path + "/*");
        properties.put("osgi.http.whiteboard.servlet.asyncSupported", Boolean.TRUE);
        return context.registerService(Servlet.class, servlet, properties);
    }
}
