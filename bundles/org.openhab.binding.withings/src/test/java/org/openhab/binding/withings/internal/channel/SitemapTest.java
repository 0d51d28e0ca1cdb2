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
package org.openhab.binding.withings.internal.channel;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.SitemapContract;

/**
 * Checks the example sitemap.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SitemapTest extends SitemapContract {

    SitemapTest() throws Exception {
        super("withings");
    }
}
