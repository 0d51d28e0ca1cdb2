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
package org.openhab.core.auth.client.oauth2;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The tokens an authorization server granted (RFC 6749, section 5.1), plus the moment they came.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class AccessTokenResponse implements Serializable, Cloneable {

    @Serial
    private static final long serialVersionUID = 1L;

    // JSON in the token store uses these names.
    private @Nullable String accessToken;
    private @Nullable String tokenType;
    private long expiresIn;
    private @Nullable String refreshToken;
    private @Nullable String scope;
    private @Nullable String state;
    private @Nullable Instant createdOn;

    /**
     * Creates a response without any token; it counts as expired until a creation time is set.
     */
    public AccessTokenResponse() {
        // Every field keeps its default: no token, no lifetime.
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cloneable, yet not cloned", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof AccessTokenResponse other && expiresIn == other.expiresIn
                && Objects.equals(accessToken, other.accessToken) && Objects.equals(tokenType, other.tokenType)
                && Objects.equals(refreshToken, other.refreshToken) && Objects.equals(scope, other.scope)
                && Objects.equals(state, other.state) && Objects.equals(createdOn, other.createdOn);
    }

    /**
     * Returns the secret that opens the protected resource, or null before one is set.
     */
    public @Nullable String getAccessToken() {
        return accessToken;
    }

    /**
     * Returns when the response came, by the client's clock, or null if that was never set.
     */
    public @Nullable Instant getCreatedOn() {
        return createdOn;
    }

    /**
     * Returns the lifetime of the access token in seconds, counted from {@link #getCreatedOn()}.
     */
    public long getExpiresIn() {
        return expiresIn;
    }

    /**
     * Returns the secret that gets the next access token, or null if the server gave none.
     */
    public @Nullable String getRefreshToken() {
        return refreshToken;
    }

    /**
     * Returns the granted scopes, separated by spaces, or null if the server named none.
     */
    public @Nullable String getScope() {
        return scope;
    }

    /**
     * Returns the state the server sent back, or null if none.
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * Returns the kind of the access token, such as {@code Bearer}, or null if unknown.
     */
    public @Nullable String getTokenType() {
        return tokenType;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accessToken, tokenType, expiresIn, refreshToken, scope, state, createdOn);
    }

    /**
     * Tells whether the access token can no longer be used.
     *
     * @param givenTime the moment to judge by
     * @param tokenExpiresInBuffer seconds by which the token counts as expired earlier than it is
     * @return true also if the creation time is not set
     */
    public boolean isExpired(Instant givenTime, int tokenExpiresInBuffer) {
        Instant created = createdOn;
        return created == null || givenTime.isAfter(created.plusSeconds(expiresIn - tokenExpiresInBuffer));
    }

    /**
     * Sets the access token.
     */
    public void setAccessToken(@Nullable String accessToken) {
        this.accessToken = accessToken;
    }

    /**
     * Sets when the response came.
     */
    public void setCreatedOn(@Nullable Instant createdOn) {
        this.createdOn = createdOn;
    }

    /**
     * Sets the lifetime in seconds.
     */
    public void setExpiresIn(long expiresIn) {
        this.expiresIn = expiresIn;
    }

    /**
     * Sets the refresh token.
     */
    public void setRefreshToken(@Nullable String refreshToken) {
        this.refreshToken = refreshToken;
    }

    /**
     * Sets the granted scopes, separated by spaces.
     */
    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    /**
     * Sets the state.
     */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /**
     * Sets the kind of the access token.
     */
    public void setTokenType(@Nullable String tokenType) {
        this.tokenType = tokenType;
    }

    /**
     * Returns what may be shown; unlike openHAB's own text it never holds a token.
     */
    @Override
    public String toString() {
        return "AccessTokenResponse [tokenType=" + tokenType + ", expiresIn=" + expiresIn + ", scope=" + scope
                + ", createdOn=" + createdOn + "]";
    }
}
