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
package org.openhab.simulator.withings.page;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A browser's request that ends on an error page.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String title;

    PageError(String title, String message) {
        super(message);
        this.title = title;
    }

    String title() {
        return title;
    }
}
