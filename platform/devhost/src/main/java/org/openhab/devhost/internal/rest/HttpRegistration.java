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

import java.util.Dictionary;
import java.util.Hashtable;

import javax.servlet.Servlet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Registers the servlet of the host as soon as its API is up.
 * <p>
 * By code, because component descriptions lose an empty pattern, which is the root page. Pax Web gives that pattern
 * all paths nobody else has: the router answers 404 there, and servlets of bindings go before it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = {})
public class HttpRegistration {

    static final String[] PATTERNS = { "", "/rest", "/rest/*", "/devhost/*" };

    private final ServiceRegistration<Servlet> registration;

    @Activate
    public HttpRegistration(BundleContext context, @Reference RestApi api) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.name", "devhost");
        properties.put("osgi.http.whiteboard.servlet.pattern", PATTERNS);
        properties.put("osgi.http.whiteboard.servlet.asyncSupported", true);
        registration = context.registerService(Servlet.class, new HttpAdapter(api), properties);
    }

    @Deactivate
    public void deactivate() {
        registration.unregister();
    }
}
