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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.io.rest.Webhook;
import org.openhab.core.io.rest.WebhookService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * openHAB may have webhooks, or learn and forget them, or not know what they are.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WebhookFinderTest {

    private static final Pattern REFERENCE = Pattern.compile("<reference [^>]*WebhookService[^>]*>");

    private final BundleContext bundleContext = mock(BundleContext.class);
    private final ServiceReference<?> reference = mock(ServiceReference.class);
    private final WebhookService service = mock(WebhookService.class);
    private final Webhooks webhooks = new Webhooks(Clock.systemUTC());
    private final WebhookFinder finder = new WebhookFinder(bundleContext, webhooks);

    @Test
    void addressesComeAndGoWithTheService() throws IOException {
        doReturn(service).when(bundleContext).getService(reference);
        when(service.requestWebhook("/withings")).thenReturn(CompletableFuture.completedFuture(
                new Webhook(URI.create("https://myopenhab.org/api/hooks/1").toURL(), Instant.now().plusSeconds(3600))));
        finder.bindService(reference);
        assertThat(webhooks.base("home").join(), is(Optional.of("https://myopenhab.org/api/hooks/1")));
        finder.unbindService(reference);
        assertThat(webhooks.base("home").join(), is(Optional.empty()));
        verify(bundleContext).ungetService(reference);
    }

    @Test
    void serviceThatIsGoneAlreadyIsNone() {
        finder.bindService(reference);
        finder.unbindService(reference);
        assertThat(webhooks.base("home").join(), is(Optional.empty()));
        verify(bundleContext, never()).ungetService(any());
    }

    /** Karaf would show the binding as waiting wherever there are none, that is nearly everywhere. */
    @Test
    void noComponentRequiresWebhooks() throws IOException {
        List<String> references = new ArrayList<>();
        try (var components = Files.list(Path.of("target/classes/OSGI-INF"))) {
            for (Path component : components.filter(file -> file.toString().endsWith(".xml")).toList()) {
                Matcher found = REFERENCE.matcher(Files.readString(component));
                while (found.find()) {
                    references.add(found.group());
                }
            }
        }
        assertThat(references, is(not(empty())));
        assertThat(references, everyItem(containsString("cardinality=\"0..1\"")));
    }
}
