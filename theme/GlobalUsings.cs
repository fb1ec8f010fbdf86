global using System.Collections.Immutable;
global using Microsoft.AspNetCore.Components;
global using Portfolio.Model.Career;
global using Portfolio.Model.Dates;
global using Portfolio.Model.Mapping;
global using Portfolio.Model.Text;
global using Portfolio.Model.Views;
global using Portfolio.Model.Words;
