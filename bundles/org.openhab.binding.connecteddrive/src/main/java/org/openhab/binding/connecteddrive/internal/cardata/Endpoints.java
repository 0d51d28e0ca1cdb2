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
package org.openhab.binding.connecteddrive.internal.cardata;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Where the clouds of an account are.
 *
 * @param oauthUrl without a slash at the end
 * @param apiUrl without a slash at the end
 * @param streamHost name of the broker
 * @param streamPort always with TLS
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Endpoints(String oauthUrl, String apiUrl, String streamHost, int streamPort) {
}
