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
package org.openhab.binding.connecteddrive.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Names that more than one room of the binding needs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ConnectedDriveBindingConstants {

    public static final String BINDING_ID = "connecteddrive";

    /** The cloud of the phone app; legacy. */
    public static final ThingTypeUID THING_TYPE_ACCOUNT = new ThingTypeUID(BINDING_ID, "account");
    /** The official, read-only service. */
    public static final ThingTypeUID THING_TYPE_CARDATA = new ThingTypeUID(BINDING_ID, "cardata");
    public static final ThingTypeUID THING_TYPE_VEHICLE = new ThingTypeUID(BINDING_ID, "vehicle");

    /** The configuration parameter that tells one car from another, and the property that stands for it. */
    public static final String VIN = "vin";

    /** The property of a bridge that shows the link to its page. */
    public static final String PAGE = "connectPage";

    /** Channels of a CarData bridge. */
    public static final String QUOTA_USED = "quota#used";
    public static final String QUOTA_LEFT = "quota#left";
    public static final String QUOTA_RESET = "quota#reset";
    public static final String STREAM_STATE = "stream#state";
    public static final String STREAM_LAST_MESSAGE = "stream#last-message";

    /** Where the pages of the binding are. */
    public static final String WEB_ROOT = "/connecteddrive";
    public static final String WEB_CONNECT = "/connect/";

    private ConnectedDriveBindingConstants() {
    }
}
