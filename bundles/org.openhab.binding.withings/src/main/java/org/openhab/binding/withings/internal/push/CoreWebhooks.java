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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Uses the webhooks that openHAB Cloud gives from openHAB 5.2 on. The only class that knows them: where they do not
 * exist, nothing satisfies the reference, so this class is never loaded.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = WebhookPort.class)
public class CoreWebhooks implements WebhookPort {

    private final WebhookService service;

    @Activate
    public CoreWebhooks(@Reference WebhookService service) {
        this.service = service;
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
