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
package org.openhab.binding.withings.internal.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.WidgetLooksContract;

/**
 * The widgets of the binding can be read in Main UI.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WidgetLooksTest extends WidgetLooksContract {

    WidgetLooksTest() throws Exception {
        super("person");
    }
}
