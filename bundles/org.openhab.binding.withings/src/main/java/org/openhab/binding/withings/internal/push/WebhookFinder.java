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
package org.openhab.binding.withings.internal.push;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.rest.WebhookService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Tells {@link Webhooks} whether openHAB can give addresses.
 *
 * <p>
 * Before openHAB 5.2 it cannot, and the service does not even exist as a class; so this component names it for OSGi
 * only. It does not require it either: Karaf would list the whole binding as waiting for it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = WebhookFinder.class, immediate = true)
public class WebhookFinder {

    private final BundleContext bundleContext;
    private final Webhooks webhooks;
    private final Map<ServiceReference<?>, WebhookPort> found = new ConcurrentHashMap<>();

    @Activate
    public WebhookFinder(BundleContext bundleContext, @Reference Webhooks webhooks) {
        this.bundleContext = bundleContext;
        this.webhooks = webhooks;
    }

    @Reference(service = WebhookService.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindService(ServiceReference<?> reference) {
        Object service = bundleContext.getService(reference);
        if (service != null) {
            WebhookPort port = CoreWebhooks.of(service);
            found.put(reference, port);
            webhooks.bind(port);
        }
    }

    public void unbindService(ServiceReference<?> reference) {
        WebhookPort port = found.remove(reference);
        if (port != null) {
            webhooks.unbind(port);
            bundleContext.ungetService(reference);
        }
    }
}
