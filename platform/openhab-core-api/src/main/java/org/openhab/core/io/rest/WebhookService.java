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
package org.openhab.core.io.rest;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes local paths public by openHAB's cloud; since openHAB 5.2 only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface WebhookService {

    /** Makes a local path private again. */
    CompletableFuture<Void> removeWebhook(String webhook);

    /** Makes a local path public for some weeks; ask again before it expires. */
    CompletableFuture<Webhook> requestWebhook(String localPath);
}
