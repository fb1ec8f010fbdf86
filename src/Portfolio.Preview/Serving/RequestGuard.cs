using Microsoft.AspNetCore.Http;

namespace Portfolio.Preview.Serving;

/// <summary>
/// The preview is for this machine alone. Loopback keeps other machines out; this keeps out the sites of others that are open in
/// the owner's browser.
/// </summary>
internal static class RequestGuard
{
    /// <returns>The status to refuse with, or null where there is nothing to be said against it.</returns>
    public static int? Refusal(HttpRequest request)
    {
        // DNS rebinding: a foreign name that was made to lead here brings its own name along. RFC 9110, 15.5.20.
        if (request.Host.Host is not ("127.0.0.1" or "localhost")) return StatusCodes.Status421MisdirectedRequest;
        // A foreign page may lead here, as every link may, but has no business with our files. W3C Fetch Metadata, 2.
        if (request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate") return StatusCodes.Status403Forbidden;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : StatusCodes.Status405MethodNotAllowed;
    }
}
