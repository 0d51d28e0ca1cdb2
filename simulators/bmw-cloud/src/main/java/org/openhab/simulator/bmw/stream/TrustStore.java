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
package org.openhab.simulator.bmw.stream;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A file with the certificate that a client has to trust.
 *
 * @param path the file, PKCS12; for {@code -Djavax.net.ssl.trustStore}
 * @param password for {@code -Djavax.net.ssl.trustStorePassword}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record TrustStore(Path path, String password) {
}
