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

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.rest.WebhookService;

/**
 * Uses the webhooks that openHAB Cloud gives from openHAB 5.2 on. The only class that needs theirs: it is loaded when
 * {@link WebhookFinder} has found such a service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CoreWebhooks implements WebhookPort {

    private final WebhookService service;

    public CoreWebhooks(WebhookService service) {
        this.service = service;
    }

    /** @param service a {@link WebhookService}, of which whoever calls may not know */
    public static WebhookPort of(Object service) {
        return new CoreWebhooks((WebhookService) service);
    }

    @Override
    public CompletableFuture<Grant> request(String path) {
        return service.requestWebhook(path)
                .thenApply(webhook -> new Grant(webhook.url().toString(), webhook.expiresAt()));
    }

    @Override
    public CompletableFuture<Void> remove(String path) {
        return service.removeWebhook(path);
    }
}
