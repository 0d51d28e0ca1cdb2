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
package org.openhab.binding.withings.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;

/**
 * The names that openHAB and the binding share. Channels are in
 * {@link org.openhab.binding.withings.internal.channel.PersonChannels} alone.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class WithingsBindingConstants {

    public static final String BINDING_ID = "withings";

    public static final ThingTypeUID THING_TYPE_ACCOUNT = new ThingTypeUID(BINDING_ID, "account");
    public static final ThingTypeUID THING_TYPE_PERSON = new ThingTypeUID(BINDING_ID, "person");
    public static final ThingTypeUID THING_TYPE_DEVICE = new ThingTypeUID(BINDING_ID, "device");
    public static final ThingTypeUID THING_TYPE_SLEEP_MONITOR = new ThingTypeUID(BINDING_ID, "sleep-monitor");

    /** Where the pages of the binding are. */
    public static final String WEB_ROOT = "/withings";
    public static final String WEB_CALLBACK = "/callback";
    public static final String WEB_CONNECT = "/connect/";
    public static final String WEB_PUSH = "/push/";

    private WithingsBindingConstants() {
    }
}
