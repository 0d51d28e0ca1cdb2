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
package org.openhab.binding.withings.internal.state;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Whether Withings has withdrawn the access to the person.
 *
 * @param lost whether rules have been told so
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AccessRecord(boolean lost) {

    public static final AccessRecord FINE = new AccessRecord(false);
    public static final AccessRecord LOST = new AccessRecord(true);
}
