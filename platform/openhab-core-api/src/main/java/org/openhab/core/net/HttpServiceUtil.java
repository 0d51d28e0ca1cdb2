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
package org.openhab.core.net;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Finds the ports of the HTTP service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HttpServiceUtil {

    private static final String SERVICE = "org.osgi.service.http.HttpService";
    private static final String PORT = "org.osgi.service.http.port";
    private static final String PORT_SECURE = "org.osgi.service.http.port.secure";

    private HttpServiceUtil() {
        // Only static methods.
    }

    /**
     * Returns the port of plain HTTP.
     *
     * @param bc used to look for the service; its properties are asked if no service names a port
     * @return -1 if no port is known
     */
    public static int getHttpServicePort(BundleContext bc) {
        return port(bc, PORT);
    }

    /**
     * Returns the port of HTTPS.
     *
     * @param bc used to look for the service; its properties are asked if no service names a port
     * @return -1 if no port is known
     */
    public static int getHttpServicePortSecure(BundleContext bc) {
        return port(bc, PORT_SECURE);
    }

    private static int port(BundleContext bc, String property) {
        Optional<Integer> ofService = services(bc).sorted().map(ref -> number(ref.getProperty(property)))
                .flatMap(Optional::stream).reduce((lower, higher) -> higher).filter(port -> port > 0);
        return ofService.or(() -> number(bc.getProperty(property))).orElse(-1);
    }

    private static Stream<ServiceReference<?>> services(BundleContext bc) {
        try {
            ServiceReference<?> @Nullable [] references = bc.getAllServiceReferences(SERVICE, null);
            return references == null ? Stream.empty() : Stream.of(references);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("Without a filter no syntax can be wrong", e);
        }
    }

    private static Optional<Integer> number(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
