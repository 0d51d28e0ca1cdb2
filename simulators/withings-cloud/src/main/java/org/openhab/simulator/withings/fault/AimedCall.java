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
package org.openhab.simulator.withings.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.Params;

/**
 * A call as a fault looks at it.
 *
 * @param path the path
 * @param params the parameters
 * @param userId the person of its token, or null when unknown
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AimedCall(String path, Params params, @Nullable Long userId) {
}
