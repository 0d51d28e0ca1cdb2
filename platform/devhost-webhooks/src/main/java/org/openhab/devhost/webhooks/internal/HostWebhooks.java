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
package org.openhab.devhost.webhooks.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.io.rest.Webhook;
import org.openhab.core.io.rest.WebhookService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes local paths public below the address that the host was started with.
 *
 * As with a cloud, answers come on other threads than the caller's.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = WebhookService.class)
public class HostWebhooks implements WebhookService {

    /** The address under which the public reaches the host, without a path. */
    static final String ADDRESS_PROPERTY = "devhost.webhooks";

    private final URI address;
    private final Hooks hooks;
    private final Executor pool;

    @Activate
    public HostWebhooks(BundleContext context, @Reference Hooks hooks) {
        this(address(context.getProperty(ADDRESS_PROPERTY)), hooks, ThreadPoolManager.getPool("webhooks"));
    }

    private static URI address(@Nullable String text) {
        if (text == null || !text.startsWith("http")) {
            throw new IllegalArgumentException("-D" + ADDRESS_PROPERTY + " needs an address like http://host:port");
        }
        return URI.create(text);
    }

    HostWebhooks(URI address, Hooks hooks, Executor pool) {
        this.address = address;
        this.hooks = hooks;
        this.pool = pool;
    }

    @Override
    public CompletableFuture<Webhook> requestWebhook(String localPath) {
        return CompletableFuture.supplyAsync(() -> {
            Hooks.Hook hook = hooks.request(localPath);
            return new Webhook(url(hook), hook.expiresAt());
        }, pool);
    }

    private URL url(Hooks.Hook hook) {
        try {
            return address.resolve(HookServlet.PATH + hook.id()).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("No URL of " + address, e);
        }
    }

    @Override
    public CompletableFuture<Void> removeWebhook(String localPath) {
        return CompletableFuture.runAsync(() -> hooks.remove(localPath), pool);
    }
}
